package org.kontor.trading.quotes.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.kontor.messaging.MalformedEvent;
import org.kontor.trading.quotes.entity.Quote;

/** The newest quote per symbol, in the memory of this replica. */
@ApplicationScoped
public class LatestQuotes {

    @Inject
    Event<Quote> arrivals;

    private final ConcurrentMap<String, Quote> quotes = new ConcurrentHashMap<>();

    /** Takes a quote from the topic and tells whoever waits for one (R1). */
    public void take(String message) {
        Quote quote;
        try {
            quote = QuoteReader.ofEvent(
                    org.kontor.messaging.Event.parse(message).data());
        } catch (RuntimeException notAQuote) {
            throw new MalformedEvent("not a quote: " + notAQuote.getMessage());
        }
        if (keep(quote)) {
            arrivals.fire(quote);
        }
    }

    public Optional<Quote> of(String symbol) {
        return Optional.ofNullable(quotes.get(symbol));
    }

    boolean keep(Quote quote) {
        return quotes.merge(quote.symbol(), quote, (old, given) -> given.number() > old.number() ? given : old)
                == quote;
    }
}
