package org.kontor.marketdata.reference.control;

import jakarta.json.JsonObject;
import org.kontor.messaging.NewEvent;

/** An event for {@code marketdata.reference.v1}. */
public final class ReferenceEvent {

    private static final String TOPIC = "marketdata.reference.v1";

    private ReferenceEvent() {}

    /**
     * @param name what happened, for example {@code halted}
     * @param key symbol or exchange
     * @param subject what it happened to
     */
    public static NewEvent of(String name, String key, String subject, JsonObject data) {
        return NewEvent.of(TOPIC, key, "org.kontor.marketdata." + name + ".v1", subject, data);
    }
}
