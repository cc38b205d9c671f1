package org.kontor.trading.sessions.entity;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day that is not as its weekday says.
 *
 * @param closeTime of an early close, New York; null for the usual one
 */
public record CalendarDay(LocalDate date, Kind kind, LocalTime closeTime, String note) {

    /** What is different about the day. */
    public enum Kind {
        CLOSED,
        EARLY_CLOSE,
        /** As any trading day, whatever was said before or the weekday is. */
        OPEN
    }
}
