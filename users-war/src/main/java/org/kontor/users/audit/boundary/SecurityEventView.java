package org.kontor.users.audit.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.users.audit.entity.RecordedEvent;

/** An event as a reader of the trail sees it. */
public record SecurityEventView(
        UUID id,
        OffsetDateTime occurredAt,
        String type,
        String outcome,
        String actor,
        UUID subject,
        String address,
        String correlationId,
        JsonObject details) {

    static SecurityEventView of(RecordedEvent event) {
        return new SecurityEventView(
                event.id(),
                event.occurredAt(),
                event.type(),
                event.outcome(),
                event.actor(),
                event.subject(),
                event.address(),
                event.correlationId(),
                json(event.details()));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
