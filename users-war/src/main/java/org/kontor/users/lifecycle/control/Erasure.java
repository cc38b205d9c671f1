package org.kontor.users.lifecycle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.control.Administrators;
import org.kontor.users.directory.control.UserEvents;
import org.kontor.users.directory.control.Users;
import org.kontor.users.directory.entity.Role;
import org.kontor.users.directory.entity.User;
import org.kontor.users.factors.control.SecondFactors;
import org.kontor.users.passwords.control.Credentials;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.sessions.control.Challenges;
import org.kontor.users.sessions.control.Sessions;

/** Makes a user nobody, for good (R13.5). */
@ApplicationScoped
public class Erasure {

    @Inject
    Users users;

    @Inject
    Administrators administrators;

    @Inject
    Credentials credentials;

    @Inject
    Challenges challenges;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    Proofs proofs;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    /**
     * Erases him. The others hear that he is deactivated first, so that nobody who knows only of that one is left with
     * a user who can do something.
     *
     * @throws Problem 404, also for somebody who was erased before; 409 {@code last-administrator}
     */
    @Transactional
    public void erase(UUID userId) {
        User user = users.lock(userId).filter(found -> !found.isErased()).orElseThrow(() -> Problem.notFound("user"));
        if (user.hasRole(Role.ADMIN)) {
            administrators.requireAnother(userId);
        }
        if (user.maySignIn()) {
            outbox.publish(UserEvents.deactivated(user));
        }
        challenges.endAll(userId);
        sessions.forgetAll(userId);
        factors.remove(userId);
        credentials.remove(userId);
        proofs.forgetAll(userId);
        user.erase();
        users.flush();
        trail.record(SecurityEvent.success(EventType.USER_ERASED).about(userId));
        outbox.publish(UserEvents.erased(user), UserEvents.contactErased(user));
    }
}
