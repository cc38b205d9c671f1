package org.kontor.marketdata.calendar.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The days and sessions of the exchange (R7.1, R7.3).
 *
 * @param holidays whether a weekday is one
 * @param earlyCloses days that end at 13:00
 * @param changes what an operator decided, by day; they come before all else
 */
public record ExchangeCalendar(
        Predicate<LocalDate> holidays, Set<LocalDate> earlyCloses, Map<LocalDate, CalendarChange> changes) {

    /** Longer than any row of days without trading that the exchange has had. */
    private static final int A_MONTH = 31;

    public ExchangeCalendar {
        earlyCloses = Set.copyOf(earlyCloses);
        changes = Map.copyOf(changes);
    }

    /** The sessions of that day; empty if there are none. */
    public Optional<TradingDay> day(LocalDate date) {
        CalendarChange change = changes.get(date);
        LocalTime close = change == null ? published(date) : decided(change);
        return Optional.ofNullable(close).map(time -> new TradingDay(date, time));
    }

    /** The trading days from day to day, both included. */
    public List<TradingDay> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(date -> day(date).stream())
                .toList();
    }

    public Session sessionAt(Instant moment) {
        LocalDate date = moment.atZone(TradingDay.NEW_YORK).toLocalDate();
        return day(date).map(day -> session(day, moment)).orElse(Session.CLOSED);
    }

    /** Start of the first core session after the moment; empty where no day is in sight. */
    public Optional<Instant> nextOpen(Instant moment) {
        return ahead(moment).stream()
                .map(TradingDay::opensAt)
                .filter(moment::isBefore)
                .findFirst();
    }

    /** End of the core session that is on, else of the next one; empty where no day is in sight. */
    public Optional<Instant> nextClose(Instant moment) {
        return ahead(moment).stream()
                .map(TradingDay::closesAt)
                .filter(moment::isBefore)
                .findFirst();
    }

    private List<TradingDay> ahead(Instant moment) {
        LocalDate today = moment.atZone(TradingDay.NEW_YORK).toLocalDate();
        return days(today, today.plusDays(A_MONTH));
    }

    private LocalTime published(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend || holidays.test(date)) {
            return null;
        }
        return earlyCloses.contains(date) ? TradingDay.EARLY_CLOSE : TradingDay.CLOSE;
    }

    private static LocalTime decided(CalendarChange change) {
        return switch (change.kind()) {
            case CLOSED -> null;
            case EARLY_CLOSE -> change.closeTime();
            case OPEN -> TradingDay.CLOSE;
        };
    }

    private static Session session(TradingDay day, Instant moment) {
        if (moment.isBefore(day.preOpensAt()) || !moment.isBefore(day.postClosesAt())) {
            return Session.CLOSED;
        }
        if (moment.isBefore(day.opensAt())) {
            return Session.PRE;
        }
        return moment.isBefore(day.closesAt()) ? Session.CORE : Session.POST;
    }
}
