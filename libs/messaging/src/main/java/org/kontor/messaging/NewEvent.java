package org.kontor.messaging;

import jakarta.json.JsonObject;

/**
 * Something that happened, ready to be published.
 *
 * @param topic where to, for example {@code trading.orders.v1}
 * @param key whose order of events must be kept, for example the account's id
 * @param type CloudEvents type, for example {@code org.kontor.trading.order.filled.v1}
 * @param subject id of the thing it happened to
 * @param cause what it follows from; null for what this thread is doing
 */
public record NewEvent(String topic, String key, String type, String subject, JsonObject data, Cause cause) {

    public static NewEvent of(String topic, String key, String type, String subject, JsonObject data) {
        return new NewEvent(topic, key, type, subject, data, null);
    }

    /** The same with the event that it follows from: for who applies several events at once. */
    public NewEvent because(Event event) {
        return new NewEvent(topic, key, type, subject, data, Cause.of(event));
    }
}
