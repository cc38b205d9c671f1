package org.kontor.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events that a consumer has read and is not done with, in the order they came. Used by one thread. */
final class Backlog {

    private final List<Delivery> deliveries = new ArrayList<>();

    void add(Delivery delivery) {
        deliveries.add(delivery);
    }

    void remove(Delivery done) {
        deliveries.remove(done);
    }

    void removeAll(List<Delivery> done) {
        deliveries.removeAll(new HashSet<>(done));
    }

    void clear() {
        deliveries.clear();
    }

    boolean isEmpty() {
        return deliveries.isEmpty();
    }

    int size() {
        return deliveries.size();
    }

    /** Those whose last try failed and whose wait is over. */
    List<Delivery> failedAndDue(long now) {
        return deliveries.stream()
                .filter(delivery -> delivery.hasFailed() && delivery.isDue(now))
                .toList();
    }

    /** Those that no failed one of their key holds up (R8). */
    List<Delivery> free() {
        Set<String> held = deliveries.stream()
                .filter(Delivery::hasFailed)
                .map(delivery -> delivery.event().key())
                .collect(Collectors.toSet());
        return deliveries.stream()
                .filter(delivery -> !held.contains(delivery.event().key()))
                .toList();
    }

    /** How long until one is to be tried again; at most the time given. */
    Duration untilDue(long now, Duration atMost) {
        return Stream.concat(deliveries.stream().filter(Delivery::hasFailed), free().stream())
                .map(delivery -> Duration.ofNanos(Math.max(0, delivery.dueAt() - now)))
                .reduce(atMost, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
}
