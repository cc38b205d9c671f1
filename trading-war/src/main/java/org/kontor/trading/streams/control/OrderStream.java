package org.kontor.trading.streams.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.kontor.trading.streams.entity.OrderUpdate;

/** One open connection: how far it has come, and whether it can take more. One thing at a time is being sent. */
final class OrderStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private enum State {
        IDLE,
        SENDING,
        ENDED
    }

    /**
     * Whose stream it is.
     *
     * @param key the key of the account's events
     * @param until when the token that opened it ends
     */
    record Owner(UUID userId, String key, Instant until) {}

    private final Owner owner;
    private final Subscriber subscriber;
    private final Executor executor;
    private final Clock clock;
    private final Runnable whenFree;
    private long position;
    private State state = State.IDLE;
    private Instant since;

    /**
     * @param position number of the last update that the client has
     * @param executor sends, so that a server whose sending blocks does not block the other streams
     * @param whenFree called each time it can take more
     */
    OrderStream(Owner owner, long position, Subscriber subscriber, Executor executor, Clock clock, Runnable whenFree) {
        this.owner = owner;
        this.position = position;
        this.subscriber = subscriber;
        this.executor = executor;
        this.clock = clock;
        this.whenFree = whenFree;
        this.since = clock.instant();
    }

    Owner owner() {
        return owner;
    }

    synchronized long position() {
        return position;
    }

    synchronized boolean isIdle() {
        return state == State.IDLE;
    }

    synchronized boolean hasEnded() {
        return state == State.ENDED;
    }

    /** Whether the token that opened it has ended. */
    boolean isOver() {
        return !clock.instant().isBefore(owner.until());
    }

    /** Whether the client has not taken for too long what it was sent (R6). */
    synchronized boolean isStuck() {
        return state == State.SENDING && clock.instant().isAfter(since.plus(PATIENCE));
    }

    /** Whether it is time for a heartbeat (R5). */
    synchronized boolean isSilent() {
        return state == State.IDLE && !clock.instant().isBefore(since.plus(HEARTBEAT));
    }

    void begin() {
        send(() -> subscriber.begin(position()));
    }

    void beat() {
        send(subscriber::beat);
    }

    /** Sends what follows the position, in order. */
    void deliver(List<OrderUpdate> updates) {
        send(() -> {
            CompletionStage<?> sent = CompletableFuture.completedFuture(null);
            for (OrderUpdate update : updates) {
                sent = sent.thenCompose(before -> deliver(update));
            }
            return sent;
        });
    }

    private CompletionStage<Void> deliver(OrderUpdate update) {
        if (update.number() != position() + 1) {
            throw new IllegalStateException("update " + update.number() + " does not follow " + position());
        }
        return subscriber.send(update).thenRun(() -> moveTo(update.number()));
    }

    private synchronized void moveTo(long number) {
        position = number;
    }

    /** Says why and closes; a client that is behind hears nothing of it. */
    void end(String reason) {
        if (isIdle()) {
            send(() -> subscriber.end(reason).thenRun(this::drop));
        } else {
            drop();
        }
    }

    /** Closes without a word. */
    void drop() {
        synchronized (this) {
            if (state == State.ENDED) {
                return;
            }
            state = State.ENDED;
        }
        run(subscriber::close);
    }

    private void send(Supplier<CompletionStage<?>> sending) {
        synchronized (this) {
            if (state != State.IDLE) {
                return;
            }
            state = State.SENDING;
            since = clock.instant();
        }
        run(() -> CompletableFuture.completedFuture(null)
                .thenCompose(now -> sending.get())
                .whenComplete((sent, failure) -> sent(failure)));
    }

    private void sent(Throwable failure) {
        if (failure != null) {
            drop();
        }
        synchronized (this) {
            if (state == State.SENDING) {
                state = State.IDLE;
                since = clock.instant();
            }
        }
        whenFree.run();
    }

    private void run(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException shuttingDown) {
            work.run();
        }
    }
}
