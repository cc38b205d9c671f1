package org.kontor.marketdata.quotes.control;

import java.time.Clock;
import java.time.Duration;

/** Freshness without a server around it. */
public final class FreshnessFixture {

    private FreshnessFixture() {}

    public static Freshness at(Clock clock) {
        Freshness freshness = new Freshness();
        freshness.clock = clock;
        freshness.bound = Duration.ofSeconds(15);
        return freshness;
    }
}
