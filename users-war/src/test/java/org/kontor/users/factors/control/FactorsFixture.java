package org.kontor.users.factors.control;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.audit.control.AuditFixture;
import org.kontor.users.database.RealDatabase;
import org.kontor.users.factors.entity.FactorSecret;
import org.kontor.users.factors.entity.RecoveryCode;
import org.kontor.users.factors.entity.SecondProof;
import org.kontor.users.factors.entity.TimeStep;
import org.kontor.users.throttling.control.ThrottlingFixture;

/** Second factors as one replica has them, on a real database. */
final class FactorsFixture {

    private static final FactorSeal SEAL = seal();

    final LocalTransactions transactions = RealDatabase.shared().transactions();
    final SecondFactors factors = new SecondFactors();
    final Beginnings beginnings = new Beginnings();
    private final Clock clock;

    FactorsFixture(Clock clock) {
        this.clock = clock;
        factors.table = new FactorTable();
        factors.table.database = new Database(transactions);
        factors.recoveryCodes = new RecoveryCodeTable();
        factors.recoveryCodes.database = factors.table.database;
        factors.seal = SEAL;
        factors.guard = ThrottlingFixture.guardWithin(transactions, clock, AuditFixture.ADDRESS);
        factors.trail = AuditFixture.trail(transactions, clock);
        factors.clock = clock;
        beginnings.table = factors.table;
        beginnings.recoveryCodes = factors.recoveryCodes;
        beginnings.seal = SEAL;
        beginnings.factors = factors;
        beginnings.guard = factors.guard;
        beginnings.clock = clock;
    }

    /** One seal for all, as a server has: what takes long is done once. */
    private static FactorSeal seal() {
        FactorSeal seal = new FactorSeal();
        seal.password = "of a test";
        seal.open();
        return seal;
    }

    /** Another one, sealed for the user and kept. */
    FactorSecret begun(UUID user) {
        FactorSecret secret = beginnings.draw();
        beginnings.keep(user, beginnings.sealed(secret, user));
        return secret;
    }

    /** One that counts, confirmed with the code of the step before the present one. */
    FactorSecret enabled(UUID user) {
        FactorSecret secret = begun(user);
        if (!confirm(user, code(secret, -1))) {
            throw new IllegalStateException("not confirmed");
        }
        return secret;
    }

    boolean confirm(UUID user, String code) {
        return beginnings
                .examine(user, code)
                .filter(examined -> transactions.inOne(() -> beginnings.confirm(examined)))
                .isPresent();
    }

    List<RecoveryCode> recoveryCodes(UUID user) {
        return transactions.inOne(() -> beginnings.recoveryCodes(user));
    }

    /** Whether the proof was taken. */
    boolean shown(UUID user, SecondProof proof) {
        return factors.examine(user, proof).filter(this::used).isPresent();
    }

    boolean used(Examined proof) {
        return transactions.inOne(() -> factors.use(proof));
    }

    /** What the app of the user shows so many steps from now. */
    String code(FactorSecret secret, int steps) {
        return OneTimePassword.OF_APPS.code(
                secret.bytes(), TimeStep.at(clock.instant()).number() + steps);
    }
}
