package org.kontor.users.factors.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kontor.rest.json.Violations;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.factors.entity.SecondProof;
import org.kontor.users.passwords.control.OwnPassword;

/** Asks who is signed in for all that he signs in with, before something that a stolen token must not do (R14.7). */
@ApplicationScoped
public class Reauthentication {

    @Inject
    OwnPassword ownPassword;

    @Inject
    SecondFactors factors;

    @Inject
    AuditTrail trail;

    /**
     * Never called with a transaction open, as {@link OwnPassword#check}. A code is used up by it, whatever becomes of
     * the request.
     *
     * @param shown what he shows besides the password; needed if he has a second factor, and else not looked at
     * @throws Problem 422 {@code validation} naming what is wrong or missing; 422 {@code invalid-code}; 423
     *     {@code locked}; 503 {@code busy}
     */
    public void check(UUID userId, String password, Optional<SecondProof> shown) {
        ownPassword.check(userId, password);
        if (factors.status(userId).isEmpty()) {
            return;
        }
        Violations missing = new Violations();
        if (shown.isEmpty()) {
            missing.add("otp", "missing", "or recovery_code is required of who has a second factor");
        }
        missing.check();
        if (shown.flatMap(proof -> factors.examine(userId, proof))
                .filter(factors::spend)
                .isEmpty()) {
            trail.recordAlone(
                    SecurityEvent.refused(EventType.SECOND_FACTOR_ASKED).about(userId));
            throw Problem.unprocessable("invalid-code", "The code is wrong, or was used before");
        }
    }
}
