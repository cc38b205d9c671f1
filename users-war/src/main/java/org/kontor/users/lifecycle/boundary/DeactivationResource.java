package org.kontor.users.lifecycle.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.token.Role;
import org.kontor.users.directory.boundary.UserView;
import org.kontor.users.lifecycle.control.Deactivation;

/** Keeping a user out (R13.1, R13.2). */
@Path("/users/{id}/deactivation")
@RequestScoped
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeactivationResource {

    @Inject
    Decision decision;

    @Inject
    Deactivation deactivation;

    @POST
    public UserView deactivate(@PathParam("id") String id, String body) {
        return UserView.of(deactivation.deactivate(decision.on(id, body)));
    }
}
