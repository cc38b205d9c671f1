package org.kontor.trading.sessions.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.kontor.rest.page.Page;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.sessions.control.MarketCalendar;
import org.kontor.trading.sessions.control.MarketConventions;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** The hours of the sessions and the days to settlement; operators lay them down, staff see them. */
@RequestScoped
@Path("trades/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
public class SessionsResource {

    @Inject
    Caller caller;

    @Inject
    MarketConventions conventions;

    @Inject
    MarketCalendar calendar;

    @Inject
    Clock clock;

    /** All that ever held, in the order of the days from which on. */
    @GET
    public Page<ConventionsView> list() {
        return new Page<>(conventions.all().stream().map(ConventionsView::of).toList(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    public Response record(String text) {
        ConventionsRequest request = ConventionsRequest.parse(text, TradingCalendar.dateOf(clock.instant()));
        MarketConventions.Recorded recorded = calendar.record(
                request.conventions(), request.source(), caller.userId().toString());
        return Response.created(URI.create("/trades/sessions/"))
                .entity(ConventionsView.of(recorded))
                .build();
    }
}
