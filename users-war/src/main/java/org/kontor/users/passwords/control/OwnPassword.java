package org.kontor.users.passwords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kontor.rest.json.Violations;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.passwords.entity.Credential;
import org.kontor.users.throttling.control.SignInGuard;
import org.kontor.users.throttling.entity.SignInName;

/** Asks who is signed in for his password once more, before something that a stolen token must not do (R2.5). */
@ApplicationScoped
public class OwnPassword {

    @Inject
    Credentials credentials;

    @Inject
    Passwords passwords;

    @Inject
    SignInGuard guard;

    @Inject
    AuditTrail trail;

    /**
     * Takes a good part of a second: never called with a transaction open. Wrong ones are counted as those of sign-ins
     * are, under a name of their own (R7.1).
     *
     * @throws Problem 422 {@code validation} naming the password if it is another one; 423 {@code locked}; 503
     *     {@code busy}
     */
    public void check(UUID userId, String password) {
        SignInName himself = SignInName.of(userId);
        guard.begin(himself);
        if (isRight(himself, userId, password)) {
            guard.succeeded(himself);
        } else {
            trail.recordAlone(SecurityEvent.refused(EventType.PASSWORD_ASKED).about(userId));
            Violations wrong = new Violations();
            wrong.add("password", "wrong", "is not the password of this user");
            wrong.check();
        }
    }

    private boolean isRight(SignInName himself, UUID userId, String password) {
        try {
            return passwords.match(password, credentials.of(userId).map(Credential::passwordHash));
        } catch (Problem busy) {
            guard.withdraw(himself);
            throw busy;
        }
    }
}
