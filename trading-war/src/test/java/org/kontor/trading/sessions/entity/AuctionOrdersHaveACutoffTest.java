package org.kontor.trading.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7. */
class AuctionOrdersHaveACutoffTest {

    private final TradingCalendar nyse = PublishedDays.nyse();

    @ParameterizedTest
    @CsvSource({
        // moment, for the opening, for the closing
        "2026-11-23T05:00:00Z, true, true",
        "2026-11-23T14:27:59Z, true, true",
        "2026-11-23T14:28:00Z, false, true",
        "2026-11-23T20:49:59Z, false, true",
        "2026-11-23T20:50:00Z, false, false",
        "2026-11-23T23:59:59Z, false, false",
        "2026-11-24T00:00:00Z, true, true",
        // an early close
        "2026-11-27T17:49:59Z, false, true",
        "2026-11-27T17:50:00Z, false, false",
        // nothing to miss on a holiday and on a weekend
        "2026-11-26T15:00:00Z, true, true",
        "2026-11-28T20:55:00Z, true, true"
    })
    void beforeTheAuctionAndUntilSevenInTheEvening(Instant moment, boolean opening, boolean closing) {
        assertThat(nyse.acceptsOpening(moment)).isEqualTo(opening);
        assertThat(nyse.acceptsClosing(moment)).isEqualTo(closing);
    }
}
