package org.kontor.users.factors.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.users.factors.entity.FactorSecret;
import org.kontor.users.factors.entity.RecoveryCode;
import org.kontor.users.throttling.control.SignInGuard;
import org.kontor.users.throttling.entity.SignInName;

/** Hands out secrets and recovery codes, and makes a secret count (R14.4, R14.5). */
@ApplicationScoped
public class Beginnings {

    /** What RFC 4226 section 4 recommends. */
    private static final int SECRET_BYTES = 20;

    @Inject
    FactorTable table;

    @Inject
    RecoveryCodeTable recoveryCodes;

    @Inject
    FactorSeal seal;

    @Inject
    SecondFactors factors;

    @Inject
    SignInGuard guard;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** A new secret, which does not count yet. Not to be stored in the clear by anybody but its owner. */
    public FactorSecret draw() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new FactorSecret(bytes);
    }

    /** Sealed for the user; may take a good part of a second. */
    public byte[] sealed(FactorSecret secret, UUID userId) {
        return seal.seal(secret, userId);
    }

    /** Keeps it in the place of one that does not count; false if one does. */
    @Transactional
    public boolean keep(UUID userId, byte[] sealed) {
        return table.begin(userId, sealed, now());
    }

    /** Examines a code of the secret that does not count yet, as {@link SecondFactors#examine}. */
    public Optional<Examined> examine(UUID userId, String otp) {
        return factors.examineBegun(userId, otp);
    }

    /** Makes the secret count that the code is of; false if there is another one meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean confirm(Examined code) {
        boolean counts = table.confirm(code.userId(), code.sealed(), code.step(), now());
        if (counts) {
            guard.succeeded(SignInName.ofSecondFactor(code.userId()));
        }
        return counts;
    }

    /** New recovery codes, which end the old ones. This is the only time that they are in the clear. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RecoveryCode> recoveryCodes(UUID userId) {
        List<RecoveryCode> codes = RecoveryCode.set(random);
        recoveryCodes.replace(userId, codes);
        return codes;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
