package org.kontor.marketdata.calendar.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.kontor.marketdata.calendar.entity.ExchangeCalendar;
import org.kontor.marketdata.calendar.entity.Session;
import org.kontor.marketdata.calendar.entity.TradingDay;

/**
 * The exchange at one moment, as the API shows it.
 *
 * @param date the day in New York
 * @param isOpen whether the core session is on
 * @param nextClose end of the core session that is on, else of the next one
 */
public record ClockView(
        Instant timestamp, LocalDate date, boolean isOpen, String session, Instant nextOpen, Instant nextClose) {

    static ClockView of(Instant now, ExchangeCalendar calendar) {
        Session session = calendar.sessionAt(now);
        return new ClockView(
                now,
                now.atZone(TradingDay.NEW_YORK).toLocalDate(),
                session == Session.CORE,
                session.label(),
                calendar.nextOpen(now).orElse(null),
                calendar.nextClose(now).orElse(null));
    }
}
