package org.kontor.trading.reference.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kontor.trading.reference.control.MemoryCopy.Loaded;

/** R1 to R4. */
class ACopyFollowsItsSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final AtomicInteger loads = new AtomicInteger();
    private Instant until = Instant.MAX;
    private final MemoryCopy<Integer> copy =
            new MemoryCopy<>("numbers", () -> new Loaded<>(loads.incrementAndGet(), until));

    @Test
    void readingReadsMemory() {
        assertThat(copy.get()).isEqualTo(1);
        assertThat(copy.get()).isEqualTo(1);
    }

    @Test
    void itIsReadAgainWhenTheVersionHasRisen() {
        copy.catchUp(7, NOW);
        copy.catchUp(7, NOW);
        assertThat(copy.get()).isEqualTo(1);

        copy.catchUp(8, NOW);
        assertThat(copy.get()).isEqualTo(2);
    }

    @Test
    void itIsReadAgainWhenSomethingHasComeIntoForce() {
        until = NOW.plusSeconds(10);
        copy.catchUp(7, NOW);
        copy.catchUp(7, until.minusNanos(1));
        assertThat(copy.get()).isEqualTo(1);

        copy.catchUp(7, until);
        assertThat(copy.get()).isEqualTo(2);
    }

    @Test
    void itIsReadAtOnceForWhoeverChangedIt() {
        copy.catchUp(7, NOW);
        copy.reload();
        assertThat(copy.get()).isEqualTo(2);
    }

    @Test
    void aSourceThatFailsLeavesWhatIsKnown() {
        AtomicInteger source = new AtomicInteger(1);
        MemoryCopy<Integer> fragile = new MemoryCopy<>("numbers", () -> new Loaded<>(1 / source.get(), Instant.MAX));
        fragile.catchUp(7, NOW);
        source.set(0);

        assertThatThrownBy(() -> fragile.catchUp(8, NOW)).isInstanceOf(ArithmeticException.class);
        assertThat(fragile.get()).isEqualTo(1);
    }

    @Test
    void aReaderDoesNotWaitForALoad() throws Exception {
        CountDownLatch loading = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        AtomicInteger count = new AtomicInteger();
        MemoryCopy<Integer> slow = new MemoryCopy<>("numbers", () -> {
            if (count.incrementAndGet() == 2) {
                loading.countDown();
                await(finish);
            }
            return new Loaded<>(count.get(), Instant.MAX);
        });
        slow.catchUp(7, NOW);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> load = other.submit(() -> slow.catchUp(8, NOW));
            await(loading);
            assertThat(slow.get()).isEqualTo(1);
            finish.countDown();
            load.get(10, TimeUnit.SECONDS);
            assertThat(slow.get()).isEqualTo(2);
        } finally {
            other.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
