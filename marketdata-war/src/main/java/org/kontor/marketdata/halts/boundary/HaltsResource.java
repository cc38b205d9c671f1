package org.kontor.marketdata.halts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import org.kontor.marketdata.halts.control.Halting;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.idempotency.control.KeyHeader;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.rest.json.Field;
import org.kontor.rest.json.JsonBody;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** Stops the trade in an instrument and lets it go on. For operators; everybody sees it in the snapshot. */
@Path("/markets/{symbol}/halts")
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HaltsResource {

    @Inject
    Instruments instruments;

    @Inject
    Halting halting;

    @Inject
    Caller caller;

    /** Halts it; 404 {@code unknown-symbol}, 409 {@code already-halted}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response halt(@PathParam("symbol") String symbol, @HeaderParam(KeyHeader.NAME) String key, String json)
            throws SQLException {
        Symbol known = instruments.get(symbol).symbol();
        JsonBody body = JsonBody.parse(json);
        Field<String> reason = body.string("reason")
                .required()
                .maxLength(Halt.LONGEST_REASON)
                .rule("blank", "must not be blank", text -> !text.isBlank());
        body.check();
        Halt halt = halting.halt(known, reason.value(), caller.userId(), KeyHeader.required(key));
        return Response.created(URI.create("/markets/" + known + "/"))
                .entity(HaltView.of(halt))
                .build();
    }

    /** Resumes it; 404 {@code unknown-symbol}, {@code not-halted}. */
    @DELETE
    public void resume(@PathParam("symbol") String symbol) throws SQLException {
        halting.resume(instruments.get(symbol).symbol(), caller.userId());
    }
}
