package org.kontor.trading.streams.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.kontor.trading.streams.entity.OrderUpdate;

/** A client in memory, which can be slow or go away. */
final class Client implements Subscriber {

    final List<String> frames = new ArrayList<>();
    final List<Long> numbers = new ArrayList<>();
    /** What it has not taken yet; null while it takes everything at once. */
    CompletableFuture<Void> slow;
    /** Updates after which the connection breaks; the one that broke it may have arrived. */
    int breaksAfter = Integer.MAX_VALUE;

    boolean lastArrives;
    boolean closed;

    @Override
    public CompletionStage<?> begin(long number) {
        return frame("begin " + number);
    }

    @Override
    public CompletionStage<?> send(OrderUpdate update) {
        if (numbers.size() >= breaksAfter) {
            if (lastArrives) {
                numbers.add(update.number());
                lastArrives = false;
            }
            return CompletableFuture.failedFuture(new IllegalStateException("connection reset"));
        }
        numbers.add(update.number());
        return frame(update.name() + " " + update.number());
    }

    @Override
    public CompletionStage<?> beat() {
        return frame("beat");
    }

    @Override
    public CompletionStage<?> end(String reason) {
        return frame("end " + reason);
    }

    @Override
    public void close() {
        closed = true;
    }

    private CompletionStage<Void> frame(String text) {
        frames.add(text);
        return slow == null ? CompletableFuture.completedFuture(null) : slow;
    }
}
