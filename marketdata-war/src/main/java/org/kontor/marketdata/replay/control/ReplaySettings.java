package org.kontor.marketdata.replay.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this installation wants its market, checked once at start. */
@Dependent
public class ReplaySettings {

    private static final BigDecimal MAX_SPEED = BigDecimal.valueOf(1000);
    private static final BigDecimal MIN_SPEED = new BigDecimal("0.001");
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
    private static final int MAX_LOTS = 1_000_000;

    @Inject
    @ConfigProperty(name = "kontor.replay.speed")
    BigDecimal speed;

    @Inject
    @ConfigProperty(name = "kontor.replay.prices")
    Optional<String> prices;

    @Inject
    @ConfigProperty(name = "kontor.replay.symbol")
    Optional<String> symbol;

    @Inject
    @ConfigProperty(name = "kontor.replay.source")
    String source;

    @Inject
    @ConfigProperty(name = "kontor.simulator.seed")
    long seed;

    @Inject
    @ConfigProperty(name = "kontor.quotes.lots")
    int lots;

    /** Time between two quotes of a symbol. */
    public Duration pace() {
        if (speed.compareTo(MIN_SPEED) < 0 || speed.compareTo(MAX_SPEED) > 0) {
            throw new IllegalArgumentException("kontor.replay.speed is " + speed + " quotes per second, not from "
                    + MIN_SPEED + " to " + MAX_SPEED);
        }
        return Duration.ofNanos(NANOS.divide(speed, 0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Round lots on each side of a quote. */
    int lots() {
        if (lots < 1 || lots > MAX_LOTS) {
            throw new IllegalArgumentException("kontor.quotes.lots is " + lots + ", not from 1 to " + MAX_LOTS);
        }
        return lots;
    }

    /** Sequence numbers to set aside at each store: more than can be used until the lease has to be renewed. */
    long reserve() {
        return 100 + 2 * PublisherLease.TERM.dividedBy(pace());
    }

    /** A user's own file of prices, if one is configured. */
    Optional<String> prices() {
        return prices;
    }

    /** The symbol for the user's file, if it is not to follow from the file's name. */
    Optional<String> symbol() {
        return symbol;
    }

    /** Where the packaged prices come from. */
    String source() {
        return source;
    }

    /** What the simulated prices follow from. */
    long seed() {
        return seed;
    }
}
