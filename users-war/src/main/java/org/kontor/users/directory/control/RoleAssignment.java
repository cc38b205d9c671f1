package org.kontor.users.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.entity.Role;
import org.kontor.users.directory.entity.User;

/** Decides who has which roles. They show in the tokens issued from then on. */
@ApplicationScoped
public class RoleAssignment {

    @Inject
    Users users;

    @Inject
    Administrators administrators;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    /**
     * Replaces the roles of a user.
     *
     * @param administrator who decides
     * @throws Problem 404; 409 {@code own-admin-role} when an administrator would shut himself out,
     *     {@code last-administrator} when nobody would be left to decide
     */
    @Transactional
    public User assign(UUID userId, Set<String> roles, UUID administrator) {
        User user = users.find(userId).orElseThrow(() -> Problem.notFound("user"));
        if (userId.equals(administrator) && user.hasRole(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            throw Problem.conflict("own-admin-role", "Only another administrator can take this role from you");
        }
        if (user.hasRole(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            administrators.requireAnother(userId);
        }
        if (!user.roles().equals(roles)) {
            user.assume(roles);
            outbox.publish(UserEvents.roleChanged(user));
            trail.record(SecurityEvent.success(EventType.ROLES_CHANGED)
                    .about(userId)
                    .with("roles", String.join(" ", new TreeSet<>(roles))));
        }
        return user;
    }
}
