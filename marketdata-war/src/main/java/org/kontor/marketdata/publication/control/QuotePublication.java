package org.kontor.marketdata.publication.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.quotes.entity.Quote;

/**
 * Hands quotes to the topic on a thread of its own, so that a slow or absent broker holds up nobody. Between two sends
 * only the newest quote of each symbol is kept; what cannot be sent is dropped, for the next quote is better anyway.
 */
@ApplicationScoped
public class QuotePublication {

    private static final Logger LOG = Logger.getLogger(QuotePublication.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    QuoteTopic topic;

    private final Map<Symbol, Quote> waiting = new LinkedHashMap<>();
    private boolean sending;
    private volatile boolean failing;

    /** Returns at once. */
    public void publish(Collection<Quote> quotes) {
        if (enqueue(quotes)) {
            try {
                executor.execute(this::sendAll);
            } catch (RejectedExecutionException shuttingDown) {
                abandon();
                LOG.log(Level.FINE, "quotes: the server is stopping", shuttingDown);
            }
        }
    }

    /** Whether the latest send failed. */
    public boolean isFailing() {
        return failing;
    }

    /** Whether a sender has to be started. */
    private synchronized boolean enqueue(Collection<Quote> quotes) {
        quotes.forEach(quote -> waiting.put(quote.symbol(), quote));
        boolean start = !sending && !waiting.isEmpty();
        sending = sending || start;
        return start;
    }

    /** What to send next; nothing ends the sender. */
    private synchronized List<Quote> dequeue() {
        List<Quote> batch = new ArrayList<>(waiting.values());
        waiting.clear();
        sending = !batch.isEmpty();
        return batch;
    }

    private synchronized void abandon() {
        waiting.clear();
        sending = false;
    }

    private void sendAll() {
        for (List<Quote> batch = dequeue(); !batch.isEmpty(); batch = dequeue()) {
            send(batch);
        }
    }

    private void send(List<Quote> batch) {
        try {
            topic.send(batch);
            if (failing) {
                failing = false;
                LOG.info("quotes: publishing again");
            }
        } catch (RuntimeException e) {
            // whatever it was: a sender that died would never be started again
            if (!failing) {
                failing = true;
                LOG.log(Level.WARNING, () -> "quotes: not published until the broker is back: " + e.getMessage());
            }
        }
    }
}
