package org.kontor.marketdata.quotes.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.quotes.entity.Quote;

/** Until when a quote counts as the market of now. */
@ApplicationScoped
public class Freshness {

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.quotes.stale.after")
    Duration bound;

    public Quality of(Quote quote) {
        return quote.qualityAt(OffsetDateTime.now(clock), bound);
    }
}
