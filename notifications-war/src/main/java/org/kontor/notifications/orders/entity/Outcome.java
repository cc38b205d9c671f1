package org.kontor.notifications.orders.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened to an order that its user wants to know. */
public enum Outcome {
    PARTIALLY_FILLED,
    FILLED,
    REJECTED,
    CANCELED,
    EXPIRED;

    /** The outcome that an event tells of; none for events that are not told (R5.4). */
    public static Optional<Outcome> of(String eventType) {
        return Arrays.stream(values())
                .filter(outcome -> eventType.equals("org.kontor.trading." + outcome.type() + ".v1"))
                .findFirst();
    }

    /** The type of the notification, also the name of its text. */
    public String type() {
        return "order." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will happen to the order. */
    public boolean isFinal() {
        return this != PARTIALLY_FILLED;
    }
}
