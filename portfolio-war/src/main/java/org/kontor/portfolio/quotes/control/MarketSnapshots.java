package org.kontor.portfolio.quotes.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kontor.portfolio.quotes.entity.MarketPrice;
import org.kontor.rest.correlation.Correlation;

/** Prices that marketdata is asked for, with bounds on what the asking may cost (R4, R5). */
@ApplicationScoped
public class MarketSnapshots {

    private static final Logger LOG = Logger.getLogger(MarketSnapshots.class.getName());

    @Inject
    @RestClient
    MarketdataClient marketdata;

    /** Empty if marketdata does not know the symbol, or cannot be asked now. */
    @Timeout(value = 400, unit = ChronoUnit.MILLIS)
    @Retry(maxRetries = 1, delay = 100, jitter = 50, maxDuration = 1000)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 5000)
    @Fallback(fallbackMethod = "unknown")
    public Optional<MarketPrice> of(String symbol) {
        try {
            return price(symbol, marketdata.snapshot(symbol, Correlation.current()));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    Optional<MarketPrice> unknown(String symbol) {
        LOG.log(Level.FINE, () -> "marketdata gave no price of " + symbol);
        return Optional.empty();
    }

    /** Before the first quote of a symbol there is no trade to show. */
    private static Optional<MarketPrice> price(String symbol, JsonObject snapshot) {
        if (!snapshot.containsKey("trade")) {
            return Optional.empty();
        }
        return Optional.of(new MarketPrice(
                symbol,
                new BigDecimal(snapshot.getJsonObject("trade").getString("price")),
                snapshot.getString("quality"),
                OffsetDateTime.parse(snapshot.getString("as_of"))));
    }
}
