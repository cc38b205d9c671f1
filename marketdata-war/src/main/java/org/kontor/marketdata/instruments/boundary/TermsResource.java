package org.kontor.marketdata.instruments.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.kontor.marketdata.calendar.control.ExchangeClock;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.control.TermsChanges;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TermsChange;
import org.kontor.token.Caller;
import org.kontor.token.Role;

/** What an operator may change of an instrument. */
@Path("/markets/{symbol}")
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {

    @Inject
    Instruments instruments;

    @Inject
    TermsChanges changes;

    @Inject
    ExchangeClock clock;

    @Inject
    Caller caller;

    /** Changes tick, fractions or status from a day on, today unless said; 404 {@code unknown-symbol}. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public TermsView change(@PathParam("symbol") String symbol, String body) throws SQLException {
        Symbol known = instruments.get(symbol).symbol();
        TermsChange change = TermsRequest.read(body, clock.today());
        return TermsView.of(changes.change(known, change, caller.userId()), change.from());
    }
}
