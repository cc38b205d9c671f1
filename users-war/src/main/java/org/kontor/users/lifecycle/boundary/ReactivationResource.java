package org.kontor.users.lifecycle.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Needs;
import org.kontor.token.Permission;
import org.kontor.token.Role;
import org.kontor.users.directory.boundary.UserView;
import org.kontor.users.directory.entity.UserId;
import org.kontor.users.lifecycle.control.Deactivation;

/** Taking a user back (R13.3). */
@Path("/users/{id}/reactivation")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Needs(Permission.USERS_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class ReactivationResource {

    @Inject
    Deactivation deactivation;

    @POST
    public UserView reactivate(@PathParam("id") String id) {
        return UserView.of(deactivation.reactivate(UserId.of(id).orElseThrow(() -> Problem.notFound("user"))));
    }
}
