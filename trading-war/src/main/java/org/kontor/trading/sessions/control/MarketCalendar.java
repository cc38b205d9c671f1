package org.kontor.trading.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kontor.trading.reference.control.MemoryCopy;
import org.kontor.trading.reference.control.MemoryCopy.Loaded;
import org.kontor.trading.reference.control.Reference;
import org.kontor.trading.sessions.entity.CalendarDay;
import org.kontor.trading.sessions.entity.Conventions;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** The calendar of the exchange, in memory. */
@ApplicationScoped
public class MarketCalendar implements Reference {

    @Inject
    CalendarDays days;

    @Inject
    MarketConventions conventions;

    private final MemoryCopy<TradingCalendar> copy = new MemoryCopy<>("calendar", this::load);

    public TradingCalendar current() {
        return copy.get();
    }

    /** Records what is special about a day, which counts on this replica at once. */
    public void put(CalendarDay day, String by) {
        days.put(day, by);
        copy.reload();
    }

    /** Records how the market works from a day on, which counts on this replica at once. */
    public MarketConventions.Recorded record(Conventions given, String source, String by) {
        MarketConventions.Recorded recorded = conventions.record(given, source, by);
        copy.reload();
        return recorded;
    }

    @Override
    public List<MemoryCopy<?>> copies() {
        return List.of(copy);
    }

    private Loaded<TradingCalendar> load() {
        return new Loaded<>(new TradingCalendar(conventions.inOrder(), days.all()), Instant.MAX);
    }
}
