package org.kontor.trading.accounts.boundary;

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
import java.net.URI;
import java.util.UUID;
import org.kontor.rest.json.JsonBody;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.accounts.control.Corrections;

/** Takes back what was posted wrongly. */
@RequestScoped
@Path("accounts/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
public class CorrectionsResource {

    private static final int LONGEST_REASON = 500;

    @Inject
    Caller caller;

    @Inject
    Corrections corrections;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reverse(@PathParam("id") UUID id, String text) {
        JsonBody body = JsonBody.parse(text);
        UUID transaction = body.uuid("transaction_id").required().value();
        String reason =
                body.string("reason").required().maxLength(LONGEST_REASON).value();
        body.check();
        return Response.created(URI.create("/accounts/" + id + "/ledger/"))
                .entity(corrections.reverse(caller.userId(), id, transaction, reason))
                .build();
    }
}
