package org.kontor.marketdata.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.marketdata.calendar.entity.ExchangeCalendar;
import org.kontor.marketdata.calendar.entity.TradingDay;

/** R7.2; golden days: NYSE Group, holidays and early closings 2026, 2027 and 2028 (release of 2025-12-23). */
class TheCalendarIsWhatTheExchangePublishedTest {

    private static final List<LocalDate> EARLY =
            days("2026-11-27 2026-12-24 2027-11-26 2028-07-03 2028-11-24").toList();

    private final ExchangeCalendar calendar =
            new ExchangeCalendar(new NyseHolidays(), EarlyCloses.published().days(), Map.of());

    @ParameterizedTest
    @CsvSource({
        "2026, 01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25",
        "2027, 01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24",
        // New Year's Day 2028 is a Saturday and observed on no other day
        "2028, 01-17 02-21 04-14 05-29 06-19 07-04 09-04 11-23 12-25"
    })
    void weekdaysWithoutTradingAreTheHolidays(int year, String holidays) {
        List<LocalDate> closed = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(date -> calendar.day(date).isEmpty())
                .toList();

        assertThat(closed)
                .containsExactlyElementsOf(days(holidays.replaceAll("(\\d\\d-\\d\\d)", year + "-$1"))
                        .toList());
    }

    @Test
    void fiveDaysEndAtOne() {
        List<LocalDate> early = calendar.days(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)).stream()
                .filter(TradingDay::isEarlyClose)
                .map(TradingDay::date)
                .toList();

        assertThat(early).isEqualTo(EARLY);
    }

    @Test
    void noDayOfAWeekendIsATradingDay() {
        assertThat(calendar.days(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)))
                .hasSize(251 + 251 + 251)
                .noneMatch(day -> day.date().getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue());
    }

    private static Stream<LocalDate> days(String list) {
        return Stream.of(list.split(" ")).map(LocalDate::parse);
    }
}
