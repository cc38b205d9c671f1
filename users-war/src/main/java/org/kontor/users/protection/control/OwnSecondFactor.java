package org.kontor.users.protection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.control.Beginnings;
import org.kontor.users.factors.control.Examined;
import org.kontor.users.factors.control.SecondFactors;
import org.kontor.users.factors.entity.FactorSecret;
import org.kontor.users.factors.entity.FactorStatus;
import org.kontor.users.factors.entity.RecoveryCode;
import org.kontor.users.factors.entity.SecondProof;

/**
 * What a user does with his second factor. Codes are examined before the transaction that uses them; one that is wrong
 * is recorded after it.
 */
@ApplicationScoped
public class OwnSecondFactor {

    @Inject
    Users users;

    @Inject
    SecondFactors factors;

    @Inject
    Beginnings beginnings;

    @Inject
    FactorChange change;

    @Inject
    AuditTrail trail;

    /** Empty if he has none that counts. */
    public Optional<FactorStatus> status(UUID userId) {
        return factors.status(userId);
    }

    /**
     * A secret for his authenticator, which counts once he has shown a code of it (R15.3).
     *
     * @throws Problem 404; 409 {@code mfa-enabled} if another one counts
     */
    public HandedOut begin(UUID userId) {
        User user = users.find(userId).filter(User::maySignIn).orElseThrow(() -> Problem.notFound("user"));
        FactorSecret secret = beginnings.draw();
        if (!change.begin(userId, beginnings.sealed(secret, userId))) {
            throw Problem.conflict("mfa-enabled", "There is a second factor; turn it off first");
        }
        return new HandedOut(secret, user.loginName());
    }

    /**
     * Makes the secret count that the code is of.
     *
     * @param session the one that stays
     * @throws Problem 422 {@code invalid-code}, also if no secret awaits one; 423 {@code locked}
     */
    public List<RecoveryCode> confirm(UUID userId, String otp, UUID session) {
        return beginnings
                .examine(userId, otp)
                .flatMap(code -> change.confirm(code, session))
                .orElseThrow(() -> refused(EventType.SECOND_FACTOR_ADDED, userId));
    }

    /** @throws Problem 409 {@code mfa-not-enabled}; 422 {@code invalid-code}; 423 {@code locked} */
    public List<RecoveryCode> replaceRecoveryCodes(UUID userId, SecondProof proof) {
        return examined(userId, proof)
                .flatMap(change::replaceRecoveryCodes)
                .orElseThrow(() -> refused(EventType.RECOVERY_CODES_REPLACED, userId));
    }

    /**
     * Turns it off.
     *
     * @param session the one that stays
     * @throws Problem 409 {@code mfa-not-enabled}; 422 {@code invalid-code}; 423 {@code locked}
     */
    public void remove(UUID userId, SecondProof proof, UUID session) {
        if (!examined(userId, proof)
                .filter(shown -> change.remove(shown, session))
                .isPresent()) {
            throw refused(EventType.SECOND_FACTOR_REMOVED, userId);
        }
    }

    private Optional<Examined> examined(UUID userId, SecondProof proof) {
        if (factors.status(userId).isEmpty()) {
            throw Problem.conflict("mfa-not-enabled", "There is no second factor");
        }
        return factors.examine(userId, proof);
    }

    private Problem refused(EventType type, UUID userId) {
        trail.recordAlone(SecurityEvent.refused(type).about(userId));
        return Problem.unprocessable("invalid-code", "The code is wrong, or was used before");
    }
}
