package org.kontor.marketdata.quotes.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.quotes.entity.Quote;

/** The newest quote of each symbol that this replica has heard of; never waits for anything. */
@ApplicationScoped
public class LatestQuotes {

    private final Map<Symbol, Quote> latest = new ConcurrentHashMap<>();

    /** Remembers the quote, unless a later one of its symbol is known. */
    public void remember(Quote quote) {
        latest.merge(quote.symbol(), quote, (known, given) -> given.seq() > known.seq() ? given : known);
    }

    public Optional<Quote> of(Symbol symbol) {
        return Optional.ofNullable(latest.get(symbol));
    }
}
