package org.kontor.trading.sessions.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.trading.sessions.entity.Session;
import org.kontor.trading.sessions.entity.SettlementCalendar;
import org.kontor.trading.sessions.entity.TradingCalendar;
import org.kontor.trading.sessions.entity.TradingDay;

/** The hours this installation trades at: round the clock, or those of the exchange. Days are New York's. */
@ApplicationScoped
public class MarketHours {

    private static final Duration GTC_LIFE = Duration.ofDays(90);

    @Inject
    @ConfigProperty(name = "kontor.market.hours")
    String hours;

    @Inject
    MarketCalendar calendar;

    private boolean continuous;

    @PostConstruct
    void read() {
        if (!hours.equals("continuous") && !hours.equals("nyse")) {
            throw new IllegalStateException("kontor.market.hours is neither continuous nor nyse: " + hours);
        }
        continuous = hours.equals("continuous");
    }

    /** Round the clock it is always {@link Session#CORE}. */
    public Session session(Instant moment) {
        return continuous ? Session.CORE : nyse().session(moment);
    }

    /** Whether the core session is going on. */
    public boolean isOpen(Instant moment) {
        return session(moment) == Session.CORE;
    }

    /** Whether an order works at that moment: in the core session, and for extended hours also around it. */
    public boolean isOpenFor(Instant moment, boolean extendedHours) {
        Session session = session(moment);
        return session == Session.CORE || extendedHours && session != Session.CLOSED;
    }

    /** When a day order placed at that moment ends. */
    public Instant endOfDay(Instant moment) {
        return endOfDay(moment, false);
    }

    /** When a day order placed at that moment ends that may, or may not, work in the sessions around the core (R3). */
    public Instant endOfDay(Instant moment, boolean extendedHours) {
        return continuous ? midnightAfter(TradingCalendar.dateOf(moment)) : nyse().endOfDay(moment, extendedHours);
    }

    /** When a good-till-canceled order placed at that moment ends (R4). */
    public Instant endOfGoodTillCanceled(Instant moment) {
        return moment.plus(GTC_LIFE);
    }

    /** The next opening of the core session after that moment; the moment itself round the clock. */
    public Instant nextOpen(Instant moment) {
        return continuous ? moment : nyse().nextOpen(moment);
    }

    /** The day that a trade at that moment counts for (R5). */
    public LocalDate tradeDate(Instant moment) {
        return continuous ? TradingCalendar.dateOf(moment) : nyse().tradeDate(moment);
    }

    /** When a trade of that day settles, by the exchange's calendar also round the clock (R6). */
    public LocalDate settlementDate(LocalDate tradeDate) {
        return new SettlementCalendar(nyse()).settlementDate(tradeDate);
    }

    /** Round the clock every day is one. */
    public boolean isTradingDay(LocalDate date) {
        return continuous || nyse().isTradingDay(date);
    }

    /** Whether there is an opening and a closing auction; round the clock there is none. */
    public boolean auctionsExist() {
        return !continuous;
    }

    /** Whether an order for the next opening auction is taken at that moment (R7). */
    public boolean acceptsOpening(Instant moment) {
        return auctionsExist() && nyse().acceptsOpening(moment);
    }

    /** Whether an order for the next closing auction is taken at that moment (R7). */
    public boolean acceptsClosing(Instant moment) {
        return auctionsExist() && nyse().acceptsClosing(moment);
    }

    /** Start of that day's core session; midnight round the clock. Throws for a day that has none. */
    public Instant openingOf(LocalDate date) {
        return continuous ? midnightAfter(date.minusDays(1)) : day(date).coreOpen();
    }

    /** End of that day's core session; the midnight after round the clock. Throws for a day that has none. */
    public Instant closeOf(LocalDate date) {
        return continuous ? midnightAfter(date) : day(date).coreClose();
    }

    private TradingDay day(LocalDate date) {
        return nyse().day(date).orElseThrow(() -> new IllegalArgumentException(date + " is no trading day"));
    }

    private TradingCalendar nyse() {
        return calendar.current();
    }

    private static Instant midnightAfter(LocalDate date) {
        return date.plusDays(1).atStartOfDay(TradingCalendar.NEW_YORK).toInstant();
    }
}
