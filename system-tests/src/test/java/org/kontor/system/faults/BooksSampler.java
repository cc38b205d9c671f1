package org.kontor.system.faults;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.kontor.system.agreement.Books;
import org.kontor.system.stack.StackUnderTest;

/** Looks at trading's books all the time, not only in the end: INV-1 and INV-4 hold at every moment. */
final class BooksSampler implements AutoCloseable {

    private final StackUnderTest stack;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger samples = new AtomicInteger();

    BooksSampler(StackUnderTest stack) {
        this.stack = stack;
        clock.scheduleWithFixedDelay(this::look, 0, 2, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            for (String query : List.of(Books.UNBALANCED_LEDGERS, Books.NEGATIVE_BALANCES, Books.WRONG_HOLDS)) {
                stack.databases().rows("trading", query).forEach(row -> faults.add("during the run: " + row));
            }
            samples.incrementAndGet();
        } catch (IllegalStateException databaseIsAway) {
            // it is one of those that are killed
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    int samples() {
        return samples.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
