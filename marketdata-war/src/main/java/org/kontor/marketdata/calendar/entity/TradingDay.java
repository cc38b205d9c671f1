package org.kontor.marketdata.calendar.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A day on which the exchange trades, with its three sessions one after the other (R7.1).
 *
 * @param close end of the core session in New York
 */
public record TradingDay(LocalDate date, LocalTime close) {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final LocalTime OPEN = LocalTime.of(9, 30);
    public static final LocalTime CLOSE = LocalTime.of(16, 0);
    public static final LocalTime EARLY_CLOSE = LocalTime.of(13, 0);

    private static final LocalTime PRE_OPEN = LocalTime.of(4, 0);
    private static final LocalTime POST_CLOSE = LocalTime.of(20, 0);
    private static final LocalTime EARLY_POST_CLOSE = LocalTime.of(17, 0);

    public boolean isEarlyClose() {
        return close.isBefore(CLOSE);
    }

    /** Start of the session before the core session. */
    public Instant preOpensAt() {
        return at(PRE_OPEN);
    }

    public Instant opensAt() {
        return at(OPEN);
    }

    public Instant closesAt() {
        return at(close);
    }

    /** End of the session after the core session. */
    public Instant postClosesAt() {
        return at(isEarlyClose() ? EARLY_POST_CLOSE : POST_CLOSE);
    }

    private Instant at(LocalTime time) {
        return date.atTime(time).atZone(NEW_YORK).toInstant();
    }
}
