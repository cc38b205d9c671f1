package org.kontor.trading.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2. */
class TheExchangeKeepsItsHoursTest {

    private final TradingCalendar nyse = PublishedDays.nyse();

    @ParameterizedTest
    @CsvSource({
        // winter time, a Monday
        "2026-11-23T08:59:59Z, CLOSED",
        "2026-11-23T09:00:00Z, PRE",
        "2026-11-23T14:29:59Z, PRE",
        "2026-11-23T14:30:00Z, CORE",
        "2026-11-23T20:59:59Z, CORE",
        "2026-11-23T21:00:00Z, POST",
        "2026-11-24T00:59:59Z, POST",
        "2026-11-24T01:00:00Z, CLOSED",
        // summer time
        "2026-07-06T07:59:59Z, CLOSED",
        "2026-07-06T08:00:00Z, PRE",
        "2026-07-06T13:30:00Z, CORE",
        "2026-07-06T20:00:00Z, POST",
        "2026-07-07T00:00:00Z, CLOSED",
        // the clocks change between these two days
        "2026-10-30T13:30:00Z, CORE",
        "2026-11-02T13:30:00Z, PRE",
        // a Sunday, a holiday, an early close
        "2026-11-22T15:00:00Z, CLOSED",
        "2026-11-26T15:00:00Z, CLOSED",
        "2026-11-27T17:59:59Z, CORE",
        "2026-11-27T18:00:00Z, POST",
        "2026-11-27T21:59:59Z, POST",
        "2026-11-27T22:00:00Z, CLOSED"
    })
    void preCoreAndPostFollowEachOtherInNewYork(Instant moment, Session session) {
        assertThat(nyse.session(moment)).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:29:59Z, 2026-11-23T14:30:00Z",
        "2026-11-23T14:30:00Z, 2026-11-24T14:30:00Z",
        "2026-11-25T21:00:00Z, 2026-11-27T14:30:00Z",
        "2026-11-27T18:00:00Z, 2026-11-30T14:30:00Z"
    })
    void theNextOpeningIsThatOfTheNextTradingDay(Instant moment, Instant opening) {
        assertThat(nyse.nextOpen(moment)).isEqualTo(opening);
    }

    @Test
    void weekdaysAreOpenUnlessTheExchangePublishedThatTheyAreNot() {
        SortedSet<LocalDate> closed = new TreeSet<>();
        SortedSet<LocalDate> early = new TreeSet<>();
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(date -> {
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            assertThat(weekend && nyse.isTradingDay(date)).as("%s", date).isFalse();
            if (!weekend && !nyse.isTradingDay(date)) {
                closed.add(date);
            }
            if (nyse.day(date).filter(day -> local(day.coreClose()) == 13).isPresent()) {
                early.add(date);
            }
        });
        assertThat(closed).isEqualTo(PublishedDays.CLOSED);
        assertThat(early).isEqualTo(PublishedDays.EARLY);
    }

    @Test
    void theLastDayOf2027IsOpenBecauseNewYearsDay2028IsASaturday() {
        assertThat(nyse.isTradingDay(LocalDate.of(2027, 12, 31))).isTrue();
    }

    private static int local(Instant moment) {
        return moment.atZone(TradingCalendar.NEW_YORK).getHour();
    }
}
