package org.kontor.users.passwords.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.rest.problem.Problem;

/**
 * Lets a few hashes be computed at a time (R2.4), so that a storm of sign-ins takes the processors from nobody else.
 * Some callers wait, for a while; the rest are told to come back. (A MicroProfile bulkhead cannot wait without handing
 * the work to another thread.)
 */
@ApplicationScoped
class HashingTurns {

    /** Seconds after which who found no turn may come back. */
    static final int SOONEST = 2;

    static final int LATEST = 10;

    /** Hashes computed at once; if not configured, half as many as there are processors, and one at the least. */
    @Inject
    @ConfigProperty(name = "kontor.hashing.parallel")
    Optional<Integer> parallel;

    @Inject
    @ConfigProperty(name = "kontor.hashing.waiting")
    int waiting;

    @Inject
    @ConfigProperty(name = "kontor.hashing.patience")
    Duration patience;

    private Semaphore places;
    private Semaphore turns;

    @PostConstruct
    void open() {
        int atOnce = parallel.orElseGet(() -> halfOf(Runtime.getRuntime().availableProcessors()));
        turns = new Semaphore(atOnce, true);
        places = new Semaphore(atOnce + waiting);
    }

    /**
     * Refuses who would find no place now, before he costs anything else; who is let through may still find none.
     *
     * @throws Problem 503 {@code busy}
     */
    void requirePlace() {
        if (places.availablePermits() == 0) {
            throw busy();
        }
    }

    /** @throws Problem 503 {@code busy} if no turn came in time */
    <T> T inTurn(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            places.release();
        }
    }

    static int halfOf(int processors) {
        return Math.max(1, processors / 2);
    }

    /** Not the same for all: who was refused together would come back together. */
    private static Duration comeBack() {
        return Duration.ofSeconds(ThreadLocalRandom.current().nextLong(SOONEST, LATEST + 1));
    }

    private static Problem busy() {
        return Problem.of(503, "busy", "Too many people are signing in at once; nothing was changed")
                .retryAfter(comeBack());
    }
}
