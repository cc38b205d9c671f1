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
import org.kontor.users.directory.entity.UserStatus;
import org.kontor.users.proofs.control.Proofs;
import org.kontor.users.sessions.control.Challenges;
import org.kontor.users.sessions.control.Sessions;
import org.kontor.users.sessions.entity.Session.EndReason;

/** Keeps a user out, and takes him back (R13.2, R13.3). Done twice, it is done once. */
@ApplicationScoped
public class Deactivation {

    @Inject
    Users users;

    @Inject
    Administrators administrators;

    @Inject
    Challenges challenges;

    @Inject
    Sessions sessions;

    @Inject
    Proofs proofs;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    /** @throws Problem 404, also for somebody who was erased; 409 {@code last-administrator} */
    @Transactional
    public User deactivate(UUID userId) {
        User user = lock(userId);
        if (user.maySignIn()) {
            if (user.hasRole(Role.ADMIN)) {
                administrators.requireAnother(userId);
            }
            user.deactivate();
            users.flush();
            challenges.endAll(userId);
            sessions.endAll(userId, EndReason.DEACTIVATED);
            proofs.forgetAll(userId);
            trail.record(SecurityEvent.success(EventType.USER_DEACTIVATED).about(userId));
            outbox.publish(UserEvents.deactivated(user));
        }
        return user;
    }

    /** @throws Problem 404, also for somebody who was erased */
    @Transactional
    public User reactivate(UUID userId) {
        User user = lock(userId);
        if (user.status() == UserStatus.DEACTIVATED) {
            user.reactivate();
            users.flush();
            trail.record(SecurityEvent.success(EventType.USER_REACTIVATED).about(userId));
            outbox.publish(UserEvents.reactivated(user));
        }
        return user;
    }

    private User lock(UUID userId) {
        return users.lock(userId).filter(user -> !user.isErased()).orElseThrow(() -> Problem.notFound("user"));
    }
}
