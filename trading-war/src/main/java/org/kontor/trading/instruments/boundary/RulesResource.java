package org.kontor.trading.instruments.boundary;

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
import java.time.OffsetDateTime;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.token.Caller;
import org.kontor.token.Role;
import org.kontor.trading.instruments.control.Rules;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.instruments.entity.Rule;

/** The rules of price and size; operators lay them down, staff see them. */
@RequestScoped
@Path("trades/rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
public class RulesResource {

    @Inject
    Caller caller;

    @Inject
    Rules recorded;

    @Inject
    TradingRules rules;

    @Inject
    Clock clock;

    @GET
    public Page<RuleView> list(
            @QueryParam("symbol") String symbol,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return Page.of(recorded.page(symbol, page.after(), page.limit() + 1), page.limit(), Rule::id, RuleView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OPERATOR, Role.ADMIN})
    public Response record(String text) {
        RuleRequest request = RuleRequest.parse(text, OffsetDateTime.now(clock));
        Rule rule = rules.record(
                request.symbol(),
                request.effectiveFrom(),
                request.terms(),
                caller.userId().toString());
        return Response.created(URI.create("/trades/rules/"))
                .entity(RuleView.of(rule))
                .build();
    }
}
