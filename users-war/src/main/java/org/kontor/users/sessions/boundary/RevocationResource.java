package org.kontor.users.sessions.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Needs;
import org.kontor.token.Permission;
import org.kontor.token.Role;
import org.kontor.users.directory.control.Users;
import org.kontor.users.sessions.control.OwnSessions;

/** An administrator ends somebody else's sessions. */
@Path("/users/{id}/sessions")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Needs(Permission.USERS_ADMIN)
public class RevocationResource {

    @Inject
    OwnSessions sessions;

    @Inject
    Users users;

    @DELETE
    public void revoke(@PathParam("id") String id) {
        UUID userId = user(id);
        users.find(userId).orElseThrow(() -> Problem.notFound("user"));
        sessions.revoke(userId);
    }

    private static UUID user(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            throw Problem.notFound("user");
        }
    }
}
