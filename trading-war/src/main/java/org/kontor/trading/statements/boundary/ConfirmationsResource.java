package org.kontor.trading.statements.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.statements.control.Confirmations;

/** Confirmations of the caller's trades; staff see others' (R4, R5). */
@RequestScoped
@Path("trades/{id}/confirmation")
@RolesAllowed({Role.CUSTOMER, Role.SUPPORT, Role.OPERATOR, Role.ADMIN})
public class ConfirmationsResource {

    @Inject
    Caller caller;

    @Inject
    Confirmations confirmations;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response data(@PathParam("id") UUID id) {
        return StatementsResource.answer(confirmations.of(id, caller::maySee));
    }

    @GET
    @Produces(StatementsResource.PAGE)
    public Response page(@PathParam("id") UUID id) {
        return StatementsResource.answer(ConfirmationPage.of(confirmations.of(id, caller::maySee)));
    }
}
