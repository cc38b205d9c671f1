package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** R5, of a quote and the orders of its symbol that wait for it, when some of them cannot be looked at. */
class AnOrderThatFailsHoldsUpNoOtherTest {

    private static final int TOO_MANY = 5;
    private static final Logger LOG = Logger.getLogger(FillWorker.class.getName());

    private final List<UUID> resting = ids();
    private final List<UUID> stops = ids();
    private final Map<UUID, RuntimeException> failing = new ConcurrentHashMap<>();
    private final List<UUID> tried = Collections.synchronizedList(new ArrayList<>());
    private final List<Quote> shown = Collections.synchronizedList(new ArrayList<>());
    private final BlockingQueue<LogRecord> told = new LinkedBlockingQueue<>();
    private final MarketInMemory market = new MarketInMemory();
    private final FillWorker worker = new FillWorker();

    @BeforeEach
    void start() {
        worker.threads = new Threads();
        worker.quotes = market.quotes;
        worker.market = market.market;
        worker.hours = market.hours;
        worker.clock = market.clock;
        worker.orders = new WaitingOrders() {
            @Override
            List<UUID> fillable(Quote quote, boolean extendedHours, int limit) {
                return resting;
            }

            @Override
            List<UUID> reachedBy(String symbol, List<Quote> quotes, int limit) {
                return stops;
            }
        };
        worker.fills = new RestingFills() {
            @Override
            void fill(UUID order, Quote quote) {
                look(order);
            }
        };
        worker.triggers = new OrderTriggers() {
            @Override
            void look(UUID order, List<Quote> quotes) {
                shown.addAll(quotes);
                AnOrderThatFailsHoldsUpNoOtherTest.this.look(order);
            }
        };
        LOG.setFilter(message -> !told.add(message));
        worker.start(null);
    }

    @AfterEach
    void stop() {
        worker.stop();
        LOG.setFilter(null);
    }

    private void look(UUID order) {
        tried.add(order);
        if (failing.containsKey(order)) {
            throw failing.get(order);
        }
    }

    @Test
    void whetherItRests() throws Exception {
        fail(resting.subList(0, 1));
        show(1);

        assertThat(failure().getSuppressed()).isEmpty();
        assertThat(tried).containsExactlyElementsOf(all());
    }

    /** What a stop was shown and could not look at is shown once more: a price that it missed may have been its own. */
    @Test
    void orWaitsForItsStop() throws Exception {
        fail(stops.subList(0, 1));
        show(1);
        failure();
        assertThat(tried).containsExactlyElementsOf(stops);

        failing.clear();
        fail(resting.subList(0, 1));
        worker.look(QuoteFixture.SYMBOL);
        failure();
        assertThat(tried.subList(stops.size(), tried.size())).containsExactlyElementsOf(all());
        assertThat(shown).hasSize(2 * stops.size()).containsOnly(market.newest);
    }

    @Test
    void eachFailureIsTold() throws Exception {
        fail(List.of(resting.get(0), resting.get(4), resting.get(9)));
        show(1);
        Throwable first = failure();

        assertThat(first).isSameAs(failing.get(resting.get(0)));
        assertThat(first.getSuppressed()).containsExactly(failing.get(resting.get(4)), failing.get(resting.get(9)));
    }

    /** While the database is away there is no use in trying them all. */
    @Test
    void ofManyThatFailOnlyFiveAreTried() throws Exception {
        fail(resting);
        show(1);

        assertThat(failure().getSuppressed()).hasSize(TOO_MANY - 1);
        assertThat(tried.subList(stops.size(), tried.size())).containsExactlyElementsOf(resting.subList(0, TOO_MANY));
    }

    /** The machine may throw one and the same exception again, which cannot be suppressed in itself. */
    @Test
    void theSameFailureIsToldOnce() throws Exception {
        RuntimeException same = new IllegalStateException("the same");
        resting.subList(0, 3).forEach(order -> failing.put(order, same));
        show(1);

        assertThat(failure()).isSameAs(same).hasNoSuppressedExceptions();
        assertThat(tried).containsExactlyElementsOf(all());
    }

    private void fail(List<UUID> orders) {
        orders.forEach(order -> failing.put(order, new IllegalStateException("order " + order)));
    }

    private void show(long number) {
        market.display(traded(number, "100.00"));
        worker.quoteArrived(market.newest);
    }

    /** Of the round that has ended with it. */
    private Throwable failure() throws InterruptedException {
        LogRecord message = told.poll(30, TimeUnit.SECONDS);
        assertThat(message).as("what the worker tells").isNotNull();
        return message.getThrown();
    }

    private List<UUID> all() {
        return Stream.concat(stops.stream(), resting.stream()).toList();
    }

    private static List<UUID> ids() {
        return Stream.generate(UUID::randomUUID).limit(10).toList();
    }

    private static final class Threads implements ManagedThreadFactory {

        @Override
        public Thread newThread(Runnable work) {
            return new Thread(work);
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    }
}
