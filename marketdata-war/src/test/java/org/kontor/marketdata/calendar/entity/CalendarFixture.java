package org.kontor.marketdata.calendar.entity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of November 2026: Thanksgiving on the 26th, an early close on the 27th. */
public final class CalendarFixture {

    public static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);
    public static final LocalDate DAY_AFTER = LocalDate.of(2026, 11, 27);

    private CalendarFixture() {}

    public static ExchangeCalendar november(CalendarChange... changes) {
        Map<LocalDate, CalendarChange> byDay =
                Stream.of(changes).collect(Collectors.toMap(CalendarChange::day, Function.identity()));
        return new ExchangeCalendar(THANKSGIVING::equals, Set.of(DAY_AFTER), byDay);
    }
}
