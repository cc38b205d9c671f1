package org.kontor.trading.sessions.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The trading days of an exchange in New York, and their sessions. */
public final class TradingCalendar {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** From this time of a trading day on orders for the auctions of the next one are taken (R7). */
    private static final LocalTime NEXT_AUCTIONS = LocalTime.of(19, 0);
    /** No market stays closed that long; a calendar without any trading day is an error, not a loop without end. */
    private static final int LONGEST_BREAK = 366;

    private final NavigableMap<LocalDate, Conventions> conventions = new TreeMap<>();
    private final Map<LocalDate, CalendarDay> days;

    /**
     * @param conventions at least one, the earliest of which counts for all time before; of two of the same day the
     *     later one in the list counts
     */
    public TradingCalendar(List<Conventions> conventions, Collection<CalendarDay> days) {
        if (conventions.isEmpty()) {
            throw new IllegalArgumentException("a market without conventions has no hours");
        }
        conventions.forEach(given -> this.conventions.put(given.effectiveFrom(), given));
        this.days = days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, NEW_YORK);
    }

    public boolean isTradingDay(LocalDate date) {
        CalendarDay day = days.get(date);
        if (day != null) {
            return day.kind() != CalendarDay.Kind.CLOSED;
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day's sessions; empty if it has none. */
    public Optional<TradingDay> day(LocalDate date) {
        if (!isTradingDay(date)) {
            return Optional.empty();
        }
        Conventions now = conventionsOn(date);
        Instant close = at(date, now.closeOf(days.get(date)));
        return Optional.of(
                new TradingDay(date, at(date, now.preOpen()), at(date, now.coreOpen()), close, close.plus(now.post())));
    }

    public Session session(Instant moment) {
        return day(dateOf(moment)).map(day -> day.session(moment)).orElse(Session.CLOSED);
    }

    /** The next opening of the core session after that moment. */
    public Instant nextOpen(Instant moment) {
        return firstDay(moment, day -> day.coreOpen().isAfter(moment)).coreOpen();
    }

    /** When a day order placed at that moment ends (R3). */
    public Instant endOfDay(Instant moment, boolean extendedHours) {
        return firstDay(moment, day -> day.end(extendedHours).isAfter(moment)).end(extendedHours);
    }

    /** The trading day that a trade at that moment counts for (R5). */
    public LocalDate tradeDate(Instant moment) {
        return firstDay(moment, day -> day.postClose().isAfter(moment)).date();
    }

    /** Whether an order for the next opening auction is taken at that moment (R7). */
    public boolean acceptsOpening(Instant moment) {
        return acceptsAuction(moment, TradingDay::openingCutoff);
    }

    /** Whether an order for the next closing auction is taken at that moment (R7). */
    public boolean acceptsClosing(Instant moment) {
        return acceptsAuction(moment, TradingDay::closingCutoff);
    }

    public Conventions conventionsOn(LocalDate date) {
        var inForce = conventions.floorEntry(date);
        return (inForce == null ? conventions.firstEntry() : inForce).getValue();
    }

    /** Whether the day's core session, as that day would have it, has a beginning and an end. */
    public boolean isPossible(CalendarDay day) {
        Conventions then = conventionsOn(day.date());
        LocalTime close = then.closeOf(day);
        return close.isAfter(then.coreOpen()) && !close.isAfter(then.coreClose());
    }

    /** What is special about the day; empty for a day as any other. */
    public Optional<CalendarDay> special(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The first day, from that one on, of a year of which no holiday is known. */
    public LocalDate unknownFrom(LocalDate date) {
        int year = date.getYear();
        while (hasHoliday(year)) {
            year++;
        }
        return year == date.getYear() ? date : LocalDate.of(year, 1, 1);
    }

    private boolean hasHoliday(int year) {
        return days.values().stream()
                .anyMatch(day ->
                        day.kind() == CalendarDay.Kind.CLOSED && day.date().getYear() == year);
    }

    private boolean acceptsAuction(Instant moment, Function<TradingDay, Instant> cutoff) {
        LocalDate date = dateOf(moment);
        return day(date)
                .map(day -> moment.isBefore(cutoff.apply(day)) || !moment.isBefore(at(date, NEXT_AUCTIONS)))
                .orElse(true);
    }

    private TradingDay firstDay(Instant moment, Predicate<TradingDay> wanted) {
        LocalDate start = dateOf(moment);
        return start.datesUntil(start.plusDays(LONGEST_BREAK))
                .flatMap(date -> day(date).stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the calendar has no trading day after " + moment));
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(NEW_YORK).toInstant();
    }
}
