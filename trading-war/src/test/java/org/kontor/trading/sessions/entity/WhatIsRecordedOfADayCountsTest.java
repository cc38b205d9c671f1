package org.kontor.trading.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.trading.sessions.entity.CalendarDay.Kind;

/** R8. */
class WhatIsRecordedOfADayCountsTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void aWeekendCanBeOpened() {
        assertThat(with(new CalendarDay(SATURDAY, Kind.OPEN, null, "after an outage"))
                        .session(Instant.parse("2026-11-28T15:00:00Z")))
                .isEqualTo(Session.CORE);
    }

    @Test
    void anEarlyCloseMayHaveATimeOfItsOwn() {
        TradingDay day = with(new CalendarDay(MONDAY, Kind.EARLY_CLOSE, LocalTime.of(14, 15), null))
                .day(MONDAY)
                .orElseThrow();
        assertThat(day.coreClose()).isEqualTo("2026-11-30T19:15:00Z");
        assertThat(day.postClose()).isEqualTo("2026-11-30T23:15:00Z");
    }

    @ParameterizedTest
    @CsvSource({"09:30, false", "09:31, true", "13:00, true", "16:00, true", "16:01, false"})
    void aCloseIsBetweenTheOpeningAndTheUsualClose(LocalTime close, boolean possible) {
        assertThat(PublishedDays.nyse().isPossible(new CalendarDay(MONDAY, Kind.EARLY_CLOSE, close, null)))
                .isEqualTo(possible);
    }

    @Test
    void hoursCountFromTheirDayOn() {
        Conventions longer = new Conventions(
                MONDAY,
                LocalTime.of(3, 0),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                LocalTime.of(13, 0),
                Duration.ofHours(5),
                1);
        TradingCalendar calendar =
                new TradingCalendar(List.of(PublishedDays.conventions("2024-05-28", 1), longer), List.of());

        assertThat(calendar.day(LocalDate.of(2026, 11, 27)).orElseThrow().coreClose())
                .isEqualTo("2026-11-27T21:00:00Z");
        TradingDay changed = calendar.day(MONDAY).orElseThrow();
        assertThat(changed.preOpen()).isEqualTo("2026-11-30T08:00:00Z");
        assertThat(changed.coreClose()).isEqualTo("2026-11-30T22:00:00Z");
        assertThat(changed.postClose()).isEqualTo("2026-12-01T03:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2029-01-01", "2028-12-31, 2029-01-01", "2029-01-01, 2029-01-01", "2029-05-01, 2029-05-01"})
    void theCalendarEndsBeforeTheFirstYearWithoutHolidays(LocalDate today, LocalDate unknownFrom) {
        assertThat(PublishedDays.nyse().unknownFrom(today)).isEqualTo(unknownFrom);
    }

    private static TradingCalendar with(CalendarDay day) {
        return new TradingCalendar(List.of(PublishedDays.conventions("2024-05-28", 1)), List.of(day));
    }
}
