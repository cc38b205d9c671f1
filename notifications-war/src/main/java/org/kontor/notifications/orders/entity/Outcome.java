package org.kontor.notifications.orders.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened to an order that its user wants to know. */
public enum Outcome {
    PARTIALLY_FILLED,
    FILLED,
    REJECTED,
    CANCELED,
    EXPIRED;

    private static final Map<String, Outcome> BY_EVENT = Arrays.stream(values())
            .collect(Collectors.toMap(outcome -> "org.kontor.trading." + outcome.type() + ".v1", Function.identity()));

    private final String type = "order." + name().toLowerCase(Locale.ROOT);

    /** The outcome that an event tells of; none for events that are not told (R5.4). */
    public static Optional<Outcome> of(String eventType) {
        return Optional.ofNullable(BY_EVENT.get(eventType));
    }

    /** The type of the notification, also the name of its text. */
    public String type() {
        return type;
    }

    /** Whether nothing more will happen to the order. */
    public boolean isFinal() {
        return this != PARTIALLY_FILLED;
    }
}
