package org.kontor.trading.sessions.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** When trades are exchanged for money (R6). Source: NASD Notices to Members 95-77 and 99-83. */
public final class SettlementCalendar {

    private static final MonthDay VETERANS_DAY = MonthDay.of(Month.NOVEMBER, 11);

    private final TradingCalendar trading;

    public SettlementCalendar(TradingCalendar trading) {
        this.trading = trading;
    }

    public boolean isSettlementDay(LocalDate date) {
        return trading.isTradingDay(date) && !isColumbusDay(date) && !isVeteransDay(date);
    }

    /** The Nth settlement day after the trade date, with the N of that date. */
    public LocalDate settlementDate(LocalDate tradeDate) {
        LocalDate date = tradeDate;
        for (int left = trading.conventionsOn(tradeDate).settlementDays(); left > 0; left--) {
            date = next(date);
        }
        return date;
    }

    private LocalDate next(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isSettlementDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isColumbusDay(LocalDate date) {
        return date.getMonth() == Month.OCTOBER
                && date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY)));
    }

    /** Of a Sunday the Monday after; of a Saturday no other day. Source: holiday schedule of the Federal Reserve. */
    private static boolean isVeteransDay(LocalDate date) {
        LocalDate day = VETERANS_DAY.atYear(date.getYear());
        return date.equals(day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day);
    }
}
