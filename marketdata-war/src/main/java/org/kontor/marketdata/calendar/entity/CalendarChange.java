package org.kontor.marketdata.calendar.entity;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day on which the exchange does not keep to its published calendar.
 *
 * @param closeTime end of the core session in New York; for {@code EARLY_CLOSE} only, else null
 */
public record CalendarChange(LocalDate day, Kind kind, LocalTime closeTime) {

    /** What becomes of the day. */
    public enum Kind {
        CLOSED("closed"),
        EARLY_CLOSE("early_close"),
        /** It trades from 09:30 to 16:00. */
        OPEN("open");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word used in requests, events and tables. */
        public String label() {
            return label;
        }

        public static Kind ofLabel(String label) {
            for (Kind kind : values()) {
                if (kind.label.equals(label)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of day is called " + label);
        }
    }

    public CalendarChange {
        if ((kind == Kind.EARLY_CLOSE) != (closeTime != null)) {
            throw new IllegalArgumentException("an early close, and nothing else, has a time");
        }
        if (closeTime != null && !isEarly(closeTime)) {
            throw new IllegalArgumentException(closeTime + " does not end the core session early");
        }
    }

    /** Whether the time lies within the core session. */
    public static boolean isEarly(LocalTime time) {
        return time.isAfter(TradingDay.OPEN) && time.isBefore(TradingDay.CLOSE);
    }
}
