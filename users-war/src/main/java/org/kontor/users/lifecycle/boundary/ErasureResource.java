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
import jakarta.ws.rs.core.Response;
import org.kontor.token.Role;
import org.kontor.users.lifecycle.control.Erasure;

/** Being forgotten (R13.1, R13.5). */
@Path("/users/{id}/erasure")
@RequestScoped
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasureResource {

    @Inject
    Decision decision;

    @Inject
    Erasure erasure;

    @POST
    public Response erase(@PathParam("id") String id, String body) {
        erasure.erase(decision.on(id, body));
        return Response.noContent().build();
    }
}
