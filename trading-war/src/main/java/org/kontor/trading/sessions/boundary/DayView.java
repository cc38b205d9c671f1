package org.kontor.trading.sessions.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.kontor.trading.sessions.control.CalendarDays;
import org.kontor.trading.sessions.entity.CalendarDay;
import org.kontor.trading.sessions.entity.SettlementCalendar;
import org.kontor.trading.sessions.entity.TradingCalendar;
import org.kontor.trading.sessions.entity.TradingDay;

/**
 * A day of the exchange. Without {@code kind} it is as its weekday says; without times nothing is traded on it.
 *
 * @param settlementDate of a trade of that day
 */
public record DayView(
        LocalDate date,
        String kind,
        boolean tradingDay,
        boolean settlementDay,
        OffsetDateTime preOpen,
        OffsetDateTime coreOpen,
        OffsetDateTime coreClose,
        OffsetDateTime postClose,
        LocalDate settlementDate,
        String note,
        OffsetDateTime recordedAt,
        String recordedBy) {

    static DayView of(LocalDate date, TradingCalendar calendar, Optional<CalendarDays.Recorded> recorded) {
        SettlementCalendar settlement = new SettlementCalendar(calendar);
        Optional<TradingDay> day = calendar.day(date);
        Optional<CalendarDay> special = recorded.map(CalendarDays.Recorded::day);
        return new DayView(
                date,
                special.map(CalendarDay::kind)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                day.isPresent(),
                settlement.isSettlementDay(date),
                day.map(TradingDay::preOpen).map(DayView::utc).orElse(null),
                day.map(TradingDay::coreOpen).map(DayView::utc).orElse(null),
                day.map(TradingDay::coreClose).map(DayView::utc).orElse(null),
                day.map(TradingDay::postClose).map(DayView::utc).orElse(null),
                day.isPresent() ? settlement.settlementDate(date) : null,
                special.map(CalendarDay::note).orElse(null),
                recorded.map(CalendarDays.Recorded::recordedAt).orElse(null),
                recorded.map(CalendarDays.Recorded::recordedBy).orElse(null));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
