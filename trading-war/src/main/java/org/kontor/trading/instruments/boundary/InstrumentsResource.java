package org.kontor.trading.instruments.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kontor.rest.json.Violations;
import org.kontor.rest.page.Page;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;
import org.kontor.token.Role;
import org.kontor.trading.instruments.control.Instruments;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.instruments.entity.Instrument;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** What trading knows of the instruments; for staff, customers ask marketdata. */
@RequestScoped
@Path("trades/instruments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPPORT, Role.COMPLIANCE, Role.OPERATOR, Role.ADMIN})
public class InstrumentsResource {

    @Inject
    Instruments instruments;

    @Inject
    TradingRules rules;

    @Inject
    Clock clock;

    /** By symbol; the cursor is the last symbol of the page before. */
    @GET
    public Page<InstrumentView> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        int size = PageRequest.of(limit, null).limit();
        Violations violations = new Violations();
        if (cursor != null && !RuleRequest.SYMBOL.matcher(cursor).matches()) {
            violations.add("cursor", "invalid", "must be a next_cursor of an earlier answer");
        }
        violations.check();
        List<Instrument> rows = instruments.page(today(), cursor == null ? "" : cursor, size + 1);
        List<InstrumentView> shown = rows.stream().limit(size).map(this::view).toList();
        return new Page<>(shown, rows.size() > size ? shown.get(size - 1).symbol() : null);
    }

    @GET
    @Path("{symbol}")
    public InstrumentView one(@PathParam("symbol") String symbol) {
        return instruments.on(today(), symbol).map(this::view).orElseThrow(() -> Problem.notFound("instrument"));
    }

    private LocalDate today() {
        return TradingCalendar.dateOf(clock.instant());
    }

    private InstrumentView view(Instrument instrument) {
        return InstrumentView.of(instrument, rules.of(instrument.symbol()));
    }
}
