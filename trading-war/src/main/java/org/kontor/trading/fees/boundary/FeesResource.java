package org.kontor.trading.fees.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.fees.control.FeeRates;
import org.kontor.trading.fees.control.FeeSchedule;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** The fees; operators lay them down, staff see them. */
@RequestScoped
@Path("trades/fees")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
public class FeesResource {

    @Inject
    Caller caller;

    @Inject
    FeeRates recorded;

    @Inject
    FeeSchedule schedule;

    @Inject
    Clock clock;

    @GET
    public Page<FeeView> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return Page.of(recorded.page(page.after(), page.limit() + 1), page.limit(), FeeRates.Recorded::id, FeeView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    public Response record(String text) {
        FeeRequest request = FeeRequest.parse(text, TradingCalendar.dateOf(clock.instant()));
        FeeRates.Recorded rate = schedule.record(
                request.rate(), request.source(), caller.userId().toString());
        return Response.created(URI.create("/trades/fees/"))
                .entity(FeeView.of(rate))
                .build();
    }
}
