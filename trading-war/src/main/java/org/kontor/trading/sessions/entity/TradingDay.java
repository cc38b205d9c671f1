package org.kontor.trading.sessions.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The sessions of one trading day: each begins at its moment and ends before the next one's (R2). */
public record TradingDay(LocalDate date, Instant preOpen, Instant coreOpen, Instant coreClose, Instant postClose) {

    private static final Duration OPENING_CUTOFF = Duration.ofMinutes(2);
    private static final Duration CLOSING_CUTOFF = Duration.ofMinutes(10);

    public Session session(Instant moment) {
        if (moment.isBefore(preOpen) || !moment.isBefore(postClose)) {
            return Session.CLOSED;
        }
        if (moment.isBefore(coreOpen)) {
            return Session.PRE;
        }
        return moment.isBefore(coreClose) ? Session.CORE : Session.POST;
    }

    /** When a day order ends that may, or may not, work in the sessions around the core. */
    public Instant end(boolean extendedHours) {
        return extendedHours ? postClose : coreClose;
    }

    /** From when on no order for the opening auction is taken (R7). */
    Instant openingCutoff() {
        return coreOpen.minus(OPENING_CUTOFF);
    }

    /** From when on no order for the closing auction is taken (R7). */
    Instant closingCutoff() {
        return coreClose.minus(CLOSING_CUTOFF);
    }
}
