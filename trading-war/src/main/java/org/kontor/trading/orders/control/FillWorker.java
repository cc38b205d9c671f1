package org.kontor.trading.orders.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.trading.orders.control.QuoteQueue.Arrivals;
import org.kontor.trading.quotes.control.LatestQuotes;
import org.kontor.trading.quotes.control.Market;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;
import org.kontor.trading.sessions.entity.Session;

/**
 * Offers quotes to the orders that wait: every quote to those that wait for a stop, in a burst only the newest to those
 * that rest.
 *
 * <p>One on every replica: the locks and the shared size decide which of them fills.
 */
@ApplicationScoped
public class FillWorker {

    private static final Logger LOG = Logger.getLogger(FillWorker.class.getName());
    private static final int BATCH = 200;
    /** While the database is away every order fails, each after a timeout. */
    private static final int TOO_MANY = 5;

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
    WaitingOrders orders;

    @Inject
    OrderTriggers triggers;

    @Inject
    RestingFills fills;

    private final QuoteQueue queue = new QuoteQueue();
    private Thread thread;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        thread = threads.newThread(this::run);
        thread.setName("fill-worker");
        thread.start();
    }

    void quoteArrived(@Observes Quote quote) {
        queue.add(quote);
    }

    /** Has the symbol's waiting orders looked at soon. */
    void look(String symbol) {
        queue.poke(symbol);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                offer(queue.take());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void offer(Arrivals arrivals) {
        try {
            Session session = hours.session(clock.instant());
            if (session == Session.CORE) {
                trigger(arrivals);
            }
            if (session != Session.CLOSED) {
                quotes.of(arrivals.symbol()).filter(market::isFresh).ifPresent(quote -> fill(quote, session));
            }
        } catch (RuntimeException failed) {
            // the orders rest as they were; a stop must not miss the prices that it was not shown
            queue.putBack(arrivals);
            LOG.log(Level.WARNING, failed, () -> "cannot fill orders of " + arrivals.symbol());
        }
    }

    private void trigger(Arrivals arrivals) {
        List<Quote> fresh = arrivals.quotes().stream().filter(market::isFresh).toList();
        if (!fresh.isEmpty()) {
            List<UUID> reached = orders.reachedBy(arrivals.symbol(), fresh, BATCH);
            each(reached, order -> triggers.look(order, fresh));
        }
    }

    private void fill(Quote quote, Session session) {
        each(orders.fillable(quote, session != Session.CORE, BATCH), order -> fills.fill(order, quote));
    }

    /** Orders that fail hold up none of the others, unless so many fail that it is not for them. */
    private static void each(List<UUID> orders, Consumer<UUID> step) {
        List<RuntimeException> failures = new ArrayList<>();
        for (UUID order : orders) {
            try {
                step.accept(order);
            } catch (RuntimeException failed) {
                failures.add(failed);
                if (failures.size() == TOO_MANY) {
                    break;
                }
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            // the machine may throw one and the same exception again, which cannot be suppressed in itself
            failures.stream().filter(later -> later != first).forEach(first::addSuppressed);
            throw first;
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
