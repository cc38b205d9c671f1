package org.kontor.trading.books;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows noon in New York on the day that it is set to. */
public final class SetClock extends Clock {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private LocalDate day;

    public SetClock(LocalDate day) {
        this.day = day;
    }

    public void set(LocalDate newDay) {
        day = newDay;
    }

    public LocalDate day() {
        return day;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.NOON).atZone(NEW_YORK).toInstant();
    }
}
