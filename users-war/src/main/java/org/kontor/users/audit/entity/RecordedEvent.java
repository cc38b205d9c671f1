package org.kontor.users.audit.entity;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A row of the trail.
 *
 * @param id UUIDv7: rows are listed by it
 * @param type code of an {@link EventType}; text, because a trail is read by later versions too
 * @param outcome code of an {@link Outcome}
 * @param address of the client; null if no request led to it
 * @param details a JSON object as text
 */
public record RecordedEvent(
        UUID id,
        OffsetDateTime occurredAt,
        String type,
        String outcome,
        String actor,
        UUID subject,
        String address,
        String correlationId,
        String details) {}
