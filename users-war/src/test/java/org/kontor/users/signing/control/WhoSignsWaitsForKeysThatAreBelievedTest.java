package org.kontor.users.signing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.users.SettableClock;
import org.kontor.users.signing.entity.SigningKey;

/** R3.7: of two who sign with keys that are believed no more, one reads them again, and the other waits for that. */
class WhoSignsWaitsForKeysThatAreBelievedTest {

    private static final long PATIENCE = 30;

    private final SettableClock clock = new SettableClock();
    private final SigningKeys keys = new SigningKeys();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicReference<Thread> second = new AtomicReference<>();
    private CompletableFuture<?> first;

    @BeforeEach
    void oneReadsThemAgain() throws InterruptedException {
        keys.clock = clock;
        keys.secret = "only-for-this-test";
        SigningKey key = keys.pairs().generate(keys.now()).sign(keys.now());
        keys.stored = answering(key);
        keys.current();
        clock.pass(SigningKeys.BELIEVED.plus(Duration.ofSeconds(1)));
        keys.stored = slowly(key);
        first = CompletableFuture.runAsync(keys::current, threads);
        assertThat(reading.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void end() {
        answer.countDown();
        threads.shutdown();
    }

    @Test
    void theOtherSignsOnceTheyAreThere() throws Exception {
        CompletableFuture<String> other = CompletableFuture.supplyAsync(
                () -> {
                    second.set(Thread.currentThread());
                    return keys.current().getKeyId();
                },
                threads);
        while (!other.isDone() && !isWaiting()) {
            Thread.onSpinWait();
        }
        answer.countDown();

        assertThat(other.get(PATIENCE, TimeUnit.SECONDS)).isNotEmpty();
        first.get(PATIENCE, TimeUnit.SECONDS);
    }

    @Test
    void whoWantsToVerifyDoesNotWait() {
        assertThat(keys.published()).contains("\"kid\"");
        assertThat(first).isNotDone();
    }

    private boolean isWaiting() {
        return second.get() != null && second.get().getState() == Thread.State.WAITING;
    }

    private static StoredKeys answering(SigningKey key) {
        return new StoredKeys() {
            @Override
            public List<SigningKey> all() {
                return List.of(key);
            }
        };
    }

    private StoredKeys slowly(SigningKey key) {
        return new StoredKeys() {
            @Override
            public List<SigningKey> all() {
                reading.countDown();
                try {
                    answer.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return List.of(key);
            }
        };
    }
}
