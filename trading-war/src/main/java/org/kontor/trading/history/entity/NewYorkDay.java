package org.kontor.trading.history.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day as the exchange counts it, 23 to 25 hours long. */
public record NewYorkDay(LocalDate date) {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    public static NewYorkDay of(Instant moment) {
        return new NewYorkDay(moment.atZone(ZONE).toLocalDate());
    }

    public Instant start() {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment of the next day. */
    public Instant end() {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
