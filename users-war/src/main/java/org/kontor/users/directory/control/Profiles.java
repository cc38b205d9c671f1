package org.kontor.users.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.entity.ProfileChange;
import org.kontor.users.directory.entity.User;

/** What a user changes of himself without having to prove anything (R1.15). */
@ApplicationScoped
public class Profiles {

    @Inject
    Users users;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    /**
     * Changes what is not null.
     *
     * @param seen the version that the caller has seen; empty if any will do
     * @throws Problem 404; 409 {@code username-taken}; 412 {@code changed-meanwhile} if the user is another version
     */
    @Transactional
    public User change(UUID userId, ProfileChange change, OptionalLong seen) {
        User user = users.lock(userId).orElseThrow(() -> Problem.notFound("user"));
        if (seen.isPresent() && seen.getAsLong() != user.version()) {
            throw Problem.of(412, "changed-meanwhile", "The user is not any more what If-Match names");
        }
        if (change.username() != null) {
            Optional<User> owner = users.byUsername(change.username().text());
            if (owner.filter(other -> !other.id().equals(userId)).isPresent()) {
                throw Problem.conflict("username-taken", "This username belongs to somebody else");
            }
        }
        if (user.change(change)) {
            users.flush();
            trail.record(SecurityEvent.success(EventType.PROFILE_CHANGED).about(userId));
            outbox.publish(UserEvents.updated(user), UserEvents.contactChanged(user));
        }
        return user;
    }
}
