package org.kontor.trading.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** R2; dates from the NYSE release named in calendar/nyse.properties. */
class TheExchangeKeepsItsHoursTest {

    private final TradingCalendar nyse = MarketHours.calendar("/calendar/nyse.properties");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:29:59Z, false",
        "2026-11-23T14:30:00Z, true",
        "2026-11-23T20:59:59Z, true",
        "2026-11-23T21:00:00Z, false",
        "2026-07-06T13:30:00Z, true",
        "2026-11-22T15:00:00Z, false",
        "2026-11-26T15:00:00Z, false",
        "2026-11-27T17:59:59Z, true",
        "2026-11-27T18:00:00Z, false"
    })
    void openFromHalfPastNineToFourInNewYork(Instant moment, boolean open) {
        assertThat(nyse.isOpen(moment)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T15:00:00Z, 2026-11-23T21:00:00Z",
        "2026-11-25T21:00:00Z, 2026-11-27T18:00:00Z",
        "2026-11-28T12:00:00Z, 2026-11-30T21:00:00Z"
    })
    void aDayOrderLastsUntilTheNextClose(Instant placed, Instant end) {
        assertThat(nyse.nextClose(placed)).isEqualTo(end);
    }

    @Test
    void theLastDayOf2027IsOpenBecauseNewYearsDay2028IsASaturday() {
        assertThat(nyse.isTradingDay(LocalDate.of(2027, 12, 31))).isTrue();
    }
}
