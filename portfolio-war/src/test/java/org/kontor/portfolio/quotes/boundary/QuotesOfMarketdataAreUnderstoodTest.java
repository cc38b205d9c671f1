package org.kontor.portfolio.quotes.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.kontor.portfolio.events.EventSamples;
import org.kontor.portfolio.quotes.entity.MarketPrice;

/** R1. */
class QuotesOfMarketdataAreUnderstoodTest {

    @Test
    void theSampleBecomesAPrice() {
        assertThat(QuoteEvent.price(EventSamples.quote()))
                .isEqualTo(new MarketPrice(
                        "AAPL",
                        new BigDecimal("547.880000"),
                        "replay",
                        OffsetDateTime.parse("2026-11-22T10:15:30.123Z")));
    }
}
