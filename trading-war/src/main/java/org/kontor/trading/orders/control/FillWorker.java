package org.kontor.trading.orders.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.trading.quotes.control.LatestQuotes;
import org.kontor.trading.quotes.control.Market;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/**
 * Offers each new quote to the orders that rest. In a burst only the newest quote of a symbol is looked at.
 *
 * <p>One on every replica: the locks and the shared size decide which of them fills.
 */
@ApplicationScoped
public class FillWorker {

    private static final Logger LOG = Logger.getLogger(FillWorker.class.getName());
    private static final int BATCH = 200;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    LatestQuotes quotes;

    @Inject
    Market market;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    @Inject
    Orders orders;

    @Inject
    OrderFills fills;

    private final Set<String> symbols = new LinkedHashSet<>();
    private Thread thread;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        thread = threads.newThread(this::run);
        thread.setName("fill-worker");
        thread.start();
    }

    void quoteArrived(@Observes Quote quote) {
        look(quote.symbol());
    }

    /** Has the symbol's resting orders looked at soon. */
    void look(String symbol) {
        synchronized (symbols) {
            symbols.add(symbol);
            symbols.notifyAll();
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                String symbol = next();
                quotes.of(symbol)
                        .filter(market::isFresh)
                        .filter(quote -> hours.isOpen(clock.instant()))
                        .ifPresent(this::offer);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private String next() throws InterruptedException {
        synchronized (symbols) {
            while (symbols.isEmpty()) {
                symbols.wait();
            }
            String symbol = symbols.iterator().next();
            symbols.remove(symbol);
            return symbol;
        }
    }

    private void offer(Quote quote) {
        try {
            List<UUID> fillable = orders.fillable(quote.symbol(), quote.bid(), quote.ask(), BATCH);
            for (UUID order : fillable) {
                fills.fillResting(order, quote);
            }
        } catch (RuntimeException failed) {
            // the orders rest as they were; the next quote is the next try
            LOG.log(Level.WARNING, failed, () -> "cannot fill orders of " + quote.symbol());
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
