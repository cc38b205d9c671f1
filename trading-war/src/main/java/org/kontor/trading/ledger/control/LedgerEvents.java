package org.kontor.trading.ledger.control;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.UUID;
import org.kontor.messaging.NewEvent;

/** What the others are told of postings. Contract: {@code events/*.schema.json}. */
public final class LedgerEvents {

    private static final String TOPIC = "trading.ledger.v1";

    /** Looked for once: for each builder that {@link Json} makes it looks for its implementation anew. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private LedgerEvents() {}

    /** An event's data, to be filled. */
    public static JsonObjectBuilder data() {
        return JSON.createObjectBuilder();
    }

    /**
     * @param name last part of the type, for example {@code settled}
     * @param subject what it happened to
     * @param rest what this event has beside account, user and posting
     */
    public static NewEvent of(
            String name, UUID accountId, UUID userId, UUID postingId, UUID subject, JsonObjectBuilder rest) {
        JsonObjectBuilder data = data().add("account_id", accountId.toString())
                .add("user_id", userId.toString())
                .add("posting_id", postingId.toString())
                .addAll(rest);
        return NewEvent.of(
                TOPIC, accountId.toString(), "org.kontor.trading." + name + ".v1", subject.toString(), data.build());
    }
}
