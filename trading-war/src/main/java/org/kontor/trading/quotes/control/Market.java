package org.kontor.trading.quotes.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.quotes.entity.Quote;

/**
 * The newest quote to be had of a symbol (R2, R3). Call it outside of transactions: it may have to ask over the
 * network.
 */
@ApplicationScoped
public class Market {

    private static final Logger LOG = Logger.getLogger(Market.class.getName());

    @Inject
    LatestQuotes latest;

    @Inject
    @RestClient
    MarketDataClient marketData;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.quote.max-age")
    long maxAgeSeconds;

    /** @return the newest quote known, fresh or not; empty if nobody can tell; a 404 problem for an unknown symbol */
    public Optional<Quote> quote(String symbol) {
        Optional<Quote> known = latest.of(symbol);
        if (known.filter(this::isFresh).isPresent()) {
            return known;
        }
        try {
            QuoteReader.ofSnapshot(marketData.snapshot(symbol)).ifPresent(latest::keep);
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == 404) {
                throw Problem.of(404, "unknown-symbol", "No instrument has this symbol")
                        .with("symbol", symbol)
                        .with("instrument_status", "unknown");
            }
            LOG.log(Level.WARNING, () -> "marketdata: " + answer.getMessage());
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, () -> "marketdata: " + unreachable.getMessage());
        }
        return latest.of(symbol);
    }

    public boolean isFresh(Quote quote) {
        return quote.isFresh(clock.instant(), Duration.ofSeconds(maxAgeSeconds));
    }
}
