package org.kontor.marketdata.calendar.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.kontor.marketdata.calendar.entity.TradingDay;

/** The calendar and the clock without a server around them. */
public final class NyseCalendarFixture {

    private NyseCalendarFixture() {}

    /** As published. */
    public static NyseCalendar published() {
        NyseCalendar calendar = new NyseCalendar();
        calendar.load();
        return calendar;
    }

    public static NyseCalendar stored(DataSource database) {
        NyseCalendar calendar = published();
        calendar.table = new CalendarTable();
        calendar.table.database = database;
        return calendar;
    }

    /** Noon in New York. */
    public static ExchangeClock noonOf(LocalDate day) {
        return at(day.atTime(12, 0).atZone(TradingDay.NEW_YORK).toInstant());
    }

    public static ExchangeClock at(Instant moment) {
        ExchangeClock clock = new ExchangeClock();
        clock.clock = Clock.fixed(moment, ZoneOffset.UTC);
        return clock;
    }
}
