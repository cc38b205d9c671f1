package org.kontor.users.lifecycle.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Permission;
import org.kontor.token.Role;
import org.kontor.users.directory.entity.UserId;
import org.kontor.users.lifecycle.control.Export;

/** Taking one's data along (R13.4). */
@Path("/users/{id}/export")
@RequestScoped
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {

    @Inject
    Caller caller;

    @Inject
    Export export;

    @GET
    public ExportView export(@PathParam("id") String id) {
        UUID user = UserId.of(id).filter(caller::maySee).orElseThrow(() -> Problem.notFound("user"));
        if (!user.equals(caller.userId()) && !(caller.has(Role.ADMIN) && caller.may(Permission.USERS_ADMIN))) {
            throw Problem.forbidden();
        }
        return ExportView.of(export.of(user));
    }
}
