package org.kontor.trading.sessions.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** Core sessions of an exchange in New York. */
public final class TradingCalendar {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final LocalTime OPEN = LocalTime.of(9, 30);
    private static final LocalTime CLOSE = LocalTime.of(16, 0);
    private static final LocalTime EARLY_CLOSE = LocalTime.of(13, 0);

    private final Set<LocalDate> closedDays;
    private final Set<LocalDate> earlyCloses;

    public TradingCalendar(Set<LocalDate> closedDays, Set<LocalDate> earlyCloses) {
        this.closedDays = Set.copyOf(closedDays);
        this.earlyCloses = Set.copyOf(earlyCloses);
    }

    public boolean isTradingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closedDays.contains(day);
    }

    public boolean isOpen(Instant moment) {
        ZonedDateTime local = moment.atZone(NEW_YORK);
        return isTradingDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(OPEN)
                && local.toLocalTime().isBefore(close(local.toLocalDate()));
    }

    /** Close of the session that is going on, or of the next one. */
    public Instant nextClose(Instant moment) {
        LocalDate day = moment.atZone(NEW_YORK).toLocalDate();
        while (!isTradingDay(day) || !closeOf(day).isAfter(moment)) {
            day = day.plusDays(1);
        }
        return closeOf(day);
    }

    private Instant closeOf(LocalDate day) {
        return day.atTime(close(day)).atZone(NEW_YORK).toInstant();
    }

    private LocalTime close(LocalDate day) {
        return earlyCloses.contains(day) ? EARLY_CLOSE : CLOSE;
    }
}
