package org.kontor.marketdata.instruments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.kontor.marketdata.calendar.control.ExchangeClock;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Listing;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.rest.problem.Problem;

/** All instruments ever offered as they are today, in order of their symbols. Questions are answered from memory. */
@ApplicationScoped
public class Instruments {

    @Inject
    InstrumentTable table;

    @Inject
    ExchangeClock clock;

    private final ConcurrentNavigableMap<Symbol, Instrument> known = new ConcurrentSkipListMap<>();

    /** Makes instruments known to this replica before the database has been asked. */
    public void announce(Collection<Instrument> offered) {
        offered.forEach(this::remember);
    }

    /** Stores the instruments fed from now on, in order of their symbols; all others stop being tradable. */
    public void store(List<Instrument> offered) throws SQLException {
        table.store(offered);
    }

    /** Holds the instrument until the transaction ends: whoever changes what belongs to it comes one by one. */
    public void lock(Symbol symbol) throws SQLException {
        table.lock(symbol);
    }

    /** Learns of instruments of earlier days, and of what operators changed, on whatever replica. */
    public void recall() throws SQLException {
        LocalDate today = clock.today();
        for (Listing listing : table.all()) {
            remember(listing.on(today));
        }
    }

    /** The instrument with that symbol, in whatever case. */
    public Optional<Instrument> find(String symbol) {
        return Symbol.isSymbol(symbol) ? of(Symbol.of(symbol)) : Optional.empty();
    }

    public Optional<Instrument> of(Symbol symbol) {
        return Optional.ofNullable(known.get(symbol));
    }

    /** As {@link #find}, with a 404 problem {@code unknown-symbol} where there is none. */
    public Instrument get(String symbol) {
        return find(symbol)
                .orElseThrow(() -> Problem.of(404, "unknown-symbol", "There is no instrument with this symbol"));
    }

    /**
     * Instruments whose symbol or name holds the words, in order of symbols.
     *
     * @param after the last symbol of the page before; null for the first page
     */
    public Stream<Instrument> search(String words, Symbol after) {
        String wanted = words.toLowerCase(Locale.ROOT);
        Collection<Instrument> rest =
                after == null ? known.values() : known.tailMap(after, false).values();
        return rest.stream()
                .filter(instrument -> (instrument.symbol() + " " + instrument.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
    }

    /** An unchanged instrument stays the same object, by which what was made of it is known to be good still. */
    private void remember(Instrument instrument) {
        known.merge(instrument.symbol(), instrument, (before, now) -> before.equals(now) ? before : now);
    }
}
