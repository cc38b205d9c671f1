package org.kontor.marketdata.actions.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.kontor.marketdata.actions.control.CorporateActions;
import org.kontor.marketdata.actions.entity.Proposal;
import org.kontor.marketdata.actions.entity.RecordedAction;
import org.kontor.marketdata.calendar.control.ExchangeClock;
import org.kontor.marketdata.idempotency.control.KeyHeader;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** Dividends and splits of an instrument. Open to everybody to read; an operator announces and withdraws. */
@Path("/markets/{symbol}/corporate-actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActionsResource {

    @Inject
    Instruments instruments;

    @Inject
    CorporateActions actions;

    @Inject
    ExchangeClock clock;

    @Inject
    Caller caller;

    /** Lists them, newest announcement first. */
    @GET
    @PermitAll
    public Page<ActionView> list(
            @PathParam("symbol") String symbol, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor)
            throws SQLException {
        Symbol known = instruments.get(symbol).symbol();
        PageRequest page = PageRequest.of(limit, cursor);
        LocalDate today = clock.today();
        return Page.of(
                actions.page(known, page.after(), page.limit() + 1),
                page.limit(),
                recorded -> recorded.action().id(),
                recorded -> ActionView.of(recorded, today));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public ActionView show(@PathParam("symbol") String symbol, @PathParam("id") String id) throws SQLException {
        return actions.find(instruments.get(symbol).symbol(), identifier(id))
                .map(recorded -> ActionView.of(recorded, clock.today()))
                .orElseThrow(() -> Problem.notFound("corporate action"));
    }

    /** Announces one; 404 {@code unknown-symbol}, 409 {@code duplicate-corporate-action}. */
    @POST
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response announce(@PathParam("symbol") String symbol, @HeaderParam(KeyHeader.NAME) String key, String body)
            throws SQLException {
        Symbol known = instruments.get(symbol).symbol();
        LocalDate today = clock.today();
        Proposal proposal = ActionRequest.read(body, today);
        RecordedAction announced = actions.announce(known, proposal, caller.userId(), KeyHeader.required(key));
        return Response.created(URI.create("/markets/" + known + "/corporate-actions/"
                        + announced.action().id() + "/"))
                .entity(ActionView.of(announced, today))
                .build();
    }

    /** Withdraws one that is not effective yet; 404, 409 {@code corporate-action-effective}. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    public void withdraw(@PathParam("symbol") String symbol, @PathParam("id") String id) throws SQLException {
        actions.withdraw(instruments.get(symbol).symbol(), identifier(id), caller.userId());
    }

    private static UUID identifier(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw Problem.notFound("corporate action");
        }
    }
}
