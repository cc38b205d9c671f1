package org.kontor.users.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.entity.User;

/** Decides who has which roles. They show in the tokens issued from then on. */
@ApplicationScoped
public class RoleAssignment {

    private static final String ADMIN = "admin";

    @Inject
    Users users;

    /**
     * Replaces the roles of a user.
     *
     * @param administrator who decides
     * @throws Problem 404; 409 {@code own-admin-role} when an administrator would shut himself out, so that one is
     *     always left
     */
    @Transactional
    public User assign(UUID userId, Set<String> roles, UUID administrator) {
        User user = users.find(userId).orElseThrow(() -> Problem.notFound("user"));
        if (userId.equals(administrator) && user.hasRole(ADMIN) && !roles.contains(ADMIN)) {
            throw Problem.conflict("own-admin-role", "Only another administrator can take this role from you");
        }
        user.assume(roles);
        return user;
    }
}
