package org.kontor.marketdata.calendar.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.kontor.marketdata.calendar.entity.TradingDay;

/** A trading day as the API shows it: the core session, and those before and after it. */
public record TradingDayView(
        LocalDate date,
        boolean earlyClose,
        Instant preOpensAt,
        Instant opensAt,
        Instant closesAt,
        Instant postClosesAt) {

    static TradingDayView of(TradingDay day) {
        return new TradingDayView(
                day.date(), day.isEarlyClose(), day.preOpensAt(), day.opensAt(), day.closesAt(), day.postClosesAt());
    }
}
