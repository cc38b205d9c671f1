package org.kontor.users.factors.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.factors.entity.FactorStatus;
import org.kontor.users.factors.entity.SecondProof;
import org.kontor.users.throttling.control.SignInGuard;
import org.kontor.users.throttling.entity.SignInName;

/**
 * Asks for second factors. A proof is examined first, outside of any transaction, and then used in the transaction of
 * what it allows: examined and not used, it counts as a failed attempt (R14.6).
 */
@ApplicationScoped
public class SecondFactors {

    @Inject
    FactorTable table;

    @Inject
    RecoveryCodeTable recoveryCodes;

    @Inject
    FactorSeal seal;

    @Inject
    SignInGuard guard;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Empty if the user has none that counts. */
    @Transactional
    public Optional<FactorStatus> status(UUID userId) {
        return table.status(userId);
    }

    /**
     * Begins an attempt.
     *
     * @return empty if the proof is wrong
     * @throws org.kontor.rest.problem.Problem 423 {@code locked}
     */
    public Optional<Examined> examine(UUID userId, SecondProof proof) {
        guard.begin(SignInName.ofSecondFactor(userId));
        return proof.otp() == null
                ? Optional.of(
                        new Examined(userId, null, null, proof.recoveryCode().hash(userId)))
                : table.confirmed(userId).flatMap(secret -> examine(userId, secret, proof.otp()));
    }

    /** The same for a secret that does not count yet. */
    Optional<Examined> examineBegun(UUID userId, String otp) {
        guard.begin(SignInName.ofSecondFactor(userId));
        return table.begun(userId).flatMap(secret -> examine(userId, secret, otp));
    }

    private Optional<Examined> examine(UUID userId, byte[] sealed, String otp) {
        return Authenticator.stepOf(otp, seal.open(sealed, userId), clock.instant())
                .map(step -> new Examined(userId, sealed, step, null));
    }

    /** Uses it up, in the transaction of what it allows; false if somebody has used it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean use(Examined proof) {
        boolean used = proof.isRecovery()
                ? recoveryCodes.use(proof.userId(), proof.recoveryHash(), now())
                : table.use(proof.userId(), proof.sealed(), proof.step());
        if (used) {
            guard.succeeded(SignInName.ofSecondFactor(proof.userId()));
        }
        if (used && proof.isRecovery()) {
            trail.record(SecurityEvent.success(EventType.RECOVERY_CODE_USED)
                    .by(proof.userId())
                    .about(proof.userId()));
        }
        return used;
    }

    /** Uses it up for itself; false if somebody has used it before. */
    @Transactional
    public boolean spend(Examined proof) {
        return use(proof);
    }

    /** He has none from now on. */
    @Transactional
    public boolean remove(UUID userId) {
        return table.remove(userId);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
