package org.kontor.marketdata.quotes.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.quotes.control.Freshness;
import org.kontor.marketdata.quotes.control.LatestQuotes;
import org.kontor.rest.problem.Problem;

/** The market of one instrument at this moment. Open to everybody; answered from memory. */
@Path("/markets/{symbol}")
@PermitAll
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SnapshotResource {

    @Inject
    Instruments instruments;

    @Inject
    LatestQuotes quotes;

    @Inject
    Freshness freshness;

    /** The newest quote and what follows from it; 404 {@code unknown-symbol}. */
    @GET
    public SnapshotView show(@PathParam("symbol") String symbol) {
        Instrument instrument = instruments
                .find(symbol)
                .orElseThrow(() -> Problem.of(404, "unknown-symbol", "There is no instrument with this symbol"));
        return quotes.of(instrument.symbol())
                .map(quote -> SnapshotView.of(instrument, quote, freshness.of(quote)))
                .orElseGet(() -> SnapshotView.withoutQuote(instrument));
    }
}
