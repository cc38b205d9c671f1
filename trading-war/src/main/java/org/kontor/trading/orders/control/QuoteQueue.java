package org.kontor.trading.orders.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.trading.quotes.entity.Quote;

/** Quotes that orders have not been shown yet, by symbol; symbols come in the order of their first arrival. */
final class QuoteQueue {

    /** @param quotes in the order of their arrival; empty if only a look was asked for */
    record Arrivals(String symbol, List<Quote> quotes) {}

    /** A database that is away for long must not fill the memory: of a symbol the oldest quotes are dropped then. */
    private static final int MOST_PER_SYMBOL = 1_000;

    private final Map<String, Deque<Quote>> waiting = new LinkedHashMap<>();
    private final Map<String, List<Quote>> missed = new HashMap<>();

    synchronized void add(Quote quote) {
        Deque<Quote> quotes = waiting.computeIfAbsent(quote.symbol(), symbol -> new ArrayDeque<>());
        if (quotes.size() == MOST_PER_SYMBOL) {
            quotes.removeFirst();
        }
        quotes.addLast(quote);
        notifyAll();
    }

    synchronized void poke(String symbol) {
        waiting.computeIfAbsent(symbol, name -> new ArrayDeque<>());
        notifyAll();
    }

    /** Keeps quotes for the next time that the symbol is taken: they go before those that came since. */
    synchronized void putBack(Arrivals arrivals) {
        missed.put(arrivals.symbol(), arrivals.quotes());
    }

    synchronized Arrivals take() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        String symbol = waiting.keySet().iterator().next();
        List<Quote> quotes = new ArrayList<>(missed.getOrDefault(symbol, List.of()));
        missed.remove(symbol);
        quotes.addAll(waiting.remove(symbol));
        int tooMany = Math.max(quotes.size() - MOST_PER_SYMBOL, 0);
        return new Arrivals(symbol, List.copyOf(quotes.subList(tooMany, quotes.size())));
    }
}
