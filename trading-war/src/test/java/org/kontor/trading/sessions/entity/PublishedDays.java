package org.kontor.trading.sessions.entity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kontor.trading.sessions.entity.CalendarDay.Kind;

/** NYSE Group, holidays and early closings 2026, 2027 and 2028 (release of 2025-12-23), and the calendar they make. */
public final class PublishedDays {

    public static final SortedSet<LocalDate> CLOSED = days("""
            2026-01-01 2026-01-19 2026-02-16 2026-04-03 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-11-26 2026-12-25
            2027-01-01 2027-01-18 2027-02-15 2027-03-26 2027-05-31 2027-06-18 2027-07-05 2027-09-06 2027-11-25 2027-12-24
            2028-01-17 2028-02-21 2028-04-14 2028-05-29 2028-06-19 2028-07-04 2028-09-04 2028-11-23 2028-12-25""");
    public static final SortedSet<LocalDate> EARLY = days("2026-11-27 2026-12-24 2027-11-26 2028-07-03 2028-11-24");

    private PublishedDays() {}

    public static TradingCalendar nyse() {
        return new TradingCalendar(
                List.of(conventions("2024-05-28", 1)),
                Stream.concat(
                                CLOSED.stream().map(date -> new CalendarDay(date, Kind.CLOSED, null, null)),
                                EARLY.stream().map(date -> new CalendarDay(date, Kind.EARLY_CLOSE, null, null)))
                        .toList());
    }

    /** The hours of the exchange, and T+N. */
    static Conventions conventions(String effectiveFrom, int settlementDays) {
        return new Conventions(
                LocalDate.parse(effectiveFrom),
                LocalTime.of(4, 0),
                LocalTime.of(9, 30),
                LocalTime.of(16, 0),
                LocalTime.of(13, 0),
                Duration.ofHours(4),
                settlementDays);
    }

    private static SortedSet<LocalDate> days(String list) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String day : list.trim().split("\\s+")) {
            days.add(LocalDate.parse(day));
        }
        return days;
    }
}
