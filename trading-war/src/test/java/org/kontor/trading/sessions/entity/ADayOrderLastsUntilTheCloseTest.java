package org.kontor.trading.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3. */
class ADayOrderLastsUntilTheCloseTest {

    private final TradingCalendar nyse = PublishedDays.nyse();

    @ParameterizedTest
    @CsvSource({
        // placed, end, end for extended hours
        "2026-11-23T06:00:00Z, 2026-11-23T21:00:00Z, 2026-11-24T01:00:00Z",
        "2026-11-23T15:00:00Z, 2026-11-23T21:00:00Z, 2026-11-24T01:00:00Z",
        "2026-11-23T21:00:00Z, 2026-11-24T21:00:00Z, 2026-11-24T01:00:00Z",
        "2026-11-24T01:00:00Z, 2026-11-24T21:00:00Z, 2026-11-25T01:00:00Z",
        "2026-11-25T21:00:00Z, 2026-11-27T18:00:00Z, 2026-11-26T01:00:00Z",
        "2026-11-27T17:59:59Z, 2026-11-27T18:00:00Z, 2026-11-27T22:00:00Z",
        "2026-11-28T12:00:00Z, 2026-11-30T21:00:00Z, 2026-12-01T01:00:00Z"
    })
    void ofThisDayOrOfTheNextOneThatHasItBeforeIt(Instant placed, Instant end, Instant extended) {
        assertThat(nyse.endOfDay(placed, false)).isEqualTo(end);
        assertThat(nyse.endOfDay(placed, true)).isEqualTo(extended);
    }
}
