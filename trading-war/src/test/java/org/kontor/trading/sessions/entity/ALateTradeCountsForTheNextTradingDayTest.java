package org.kontor.trading.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5. */
class ALateTradeCountsForTheNextTradingDayTest {

    private final TradingCalendar nyse = PublishedDays.nyse();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T05:00:00Z, 2026-11-23",
        "2026-11-23T15:00:00Z, 2026-11-23",
        "2026-11-24T00:59:59Z, 2026-11-23",
        "2026-11-24T01:00:00Z, 2026-11-24",
        "2026-11-26T01:00:00Z, 2026-11-27",
        "2026-11-27T21:59:59Z, 2026-11-27",
        "2026-11-27T22:00:00Z, 2026-11-30",
        "2026-11-29T15:00:00Z, 2026-11-30"
    })
    void afterTheLastSessionAndOnClosedDays(Instant moment, LocalDate tradeDate) {
        assertThat(nyse.tradeDate(moment)).isEqualTo(tradeDate);
    }
}
