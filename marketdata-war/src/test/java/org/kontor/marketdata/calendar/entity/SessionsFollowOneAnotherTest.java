package org.kontor.marketdata.calendar.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7.1, R7.4; times in New York. */
class SessionsFollowOneAnotherTest {

    private final ExchangeCalendar calendar = CalendarFixture.november();

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T03:59:59, CLOSED",
        "2026-11-25T04:00:00, PRE",
        "2026-11-25T09:29:59, PRE",
        "2026-11-25T09:30:00, CORE",
        "2026-11-25T15:59:59, CORE",
        "2026-11-25T16:00:00, POST",
        "2026-11-25T19:59:59, POST",
        "2026-11-25T20:00:00, CLOSED",
        // a holiday, a short day, a Saturday
        "2026-11-26T12:00:00, CLOSED",
        "2026-11-27T12:59:59, CORE",
        "2026-11-27T13:00:00, POST",
        "2026-11-27T17:00:00, CLOSED",
        "2026-11-28T12:00:00, CLOSED"
    })
    void eachEndsWhereTheNextBegins(LocalDateTime local, Session session) {
        assertThat(calendar.sessionAt(inNewYork(local))).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T09:29:59, 2026-11-25T09:30, 2026-11-25T16:00",
        "2026-11-25T09:30:00, 2026-11-27T09:30, 2026-11-25T16:00",
        "2026-11-25T16:00:00, 2026-11-27T09:30, 2026-11-27T13:00",
        "2026-11-27T13:00:00, 2026-11-30T09:30, 2026-11-30T16:00"
    })
    void whatComesNextIsOnTheNextTradingDay(LocalDateTime local, LocalDateTime open, LocalDateTime close) {
        assertThat(calendar.nextOpen(inNewYork(local))).contains(inNewYork(open));
        assertThat(calendar.nextClose(inNewYork(local))).contains(inNewYork(close));
    }

    @Test
    void theHoursAreThoseOfNewYorkInSummerAndInWinter() {
        assertThat(day(2026, 7, 1).opensAt()).isEqualTo("2026-07-01T13:30:00Z");
        assertThat(day(2026, 12, 1).opensAt()).isEqualTo("2026-12-01T14:30:00Z");
        assertThat(day(2026, 12, 1).preOpensAt()).isEqualTo("2026-12-01T09:00:00Z");
        assertThat(day(2026, 12, 1).postClosesAt()).isEqualTo("2026-12-02T01:00:00Z");
    }

    @Test
    void anExchangeThatNeverOpensHasNothingAhead() {
        ExchangeCalendar never = new ExchangeCalendar(date -> true, Set.of(), Map.of());

        assertThat(never.nextOpen(Instant.parse("2026-11-25T12:00:00Z"))).isEmpty();
        assertThat(never.nextClose(Instant.parse("2026-11-25T12:00:00Z"))).isEmpty();
    }

    private TradingDay day(int year, int month, int day) {
        return calendar.day(LocalDate.of(year, month, day)).orElseThrow();
    }

    private static Instant inNewYork(LocalDateTime local) {
        return local.atZone(TradingDay.NEW_YORK).toInstant();
    }
}
