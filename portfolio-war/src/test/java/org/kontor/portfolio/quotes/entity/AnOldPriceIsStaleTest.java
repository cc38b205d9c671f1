package org.kontor.portfolio.quotes.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** R2. */
class AnOldPriceIsStaleTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-01-02T10:00:00Z");
    private static final Duration BOUND = Duration.ofSeconds(15);

    private final MarketPrice price = new MarketPrice("AAPL", new BigDecimal("100"), "replay", TEN);

    @Test
    void upToTheBoundItIsWhatItWas() {
        assertThat(price.seenAt(TEN.plusSeconds(15), BOUND)).isEqualTo(price);
    }

    @Test
    void afterTheBoundItIsStale() {
        MarketPrice later = price.seenAt(TEN.plusSeconds(16), BOUND);

        assertThat(later.isStale()).isTrue();
        assertThat(later.price()).isEqualTo(price.price());
        assertThat(later.asOf()).isEqualTo(TEN);
    }
}
