package org.kontor.users.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.kontor.rest.problem.Problem;
import org.kontor.users.directory.entity.Role;

/** Decides what roles there are and what each may. It shows in the tokens issued from then on (R1.13). */
@ApplicationScoped
public class RoleDefinition {

    @Inject
    Roles roles;

    /**
     * Defines a role, new or not.
     *
     * @return whether it is new
     * @throws Problem 409 {@code admin-needs-users-admin} if administrators would lose the permission to decide this
     */
    public boolean define(String name, String description, Set<String> permissions) {
        if (name.equals(Role.ADMIN) && !permissions.contains(Role.ADMINS_PERMISSION)) {
            throw Problem.conflict(
                    "admin-needs-users-admin", "Without " + Role.ADMINS_PERMISSION + " nobody could change this back");
        }
        return LostRace.repeated(() -> roles.define(name, description, permissions));
    }
}
