package org.kontor.portfolio.quotes.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** The best price to be had now: heard, stored, or asked for. */
@ApplicationScoped
public class CurrentPrices {

    /** How soon marketdata may be asked again for the same symbol. */
    private static final Duration ASK_EVERY = Duration.ofSeconds(5);
    /** How long one reader waits for answers, all symbols together. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    LatestPrices latest;

    @Inject
    MarketSnapshots snapshots;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.quotes.fresh")
    Duration fresh;

    private final Map<String, Instant> asked = new ConcurrentHashMap<>();

    /**
     * Prices by symbol, as good as they are now.
     *
     * @param known the symbols wanted, each with the price that was stored for it; that may be null
     * @return without the symbols of which nothing is known
     */
    public Map<String, MarketPrice> of(Map<String, MarketPrice> known) {
        Instant deadline = clock.instant().plus(PATIENCE);
        Map<String, MarketPrice> prices = new HashMap<>();
        known.forEach((symbol, stored) -> {
            MarketPrice best = MarketPrice.newer(latest.of(symbol), stored);
            if ((best == null || isStale(best)) && mayAsk(symbol, deadline)) {
                snapshots.of(symbol).ifPresent(latest::accept);
                best = MarketPrice.newer(latest.of(symbol), stored);
            }
            if (best != null) {
                prices.put(symbol, best.seenAt(now(), fresh));
            }
        });
        return prices;
    }

    private boolean isStale(MarketPrice price) {
        return price.seenAt(now(), fresh).isStale();
    }

    /** Asking is counted before the answer: an answer that does not come must not be waited for by everybody. */
    private boolean mayAsk(String symbol, Instant deadline) {
        Instant now = clock.instant();
        if (now.isAfter(deadline)) {
            return false;
        }
        Instant last = asked.get(symbol);
        boolean due = last == null || last.plus(ASK_EVERY).isBefore(now);
        return due && (last == null ? asked.putIfAbsent(symbol, now) == null : asked.replace(symbol, last, now));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
