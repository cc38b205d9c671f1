package org.kontor.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** An event that waits to be sent. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        long sequence,
        String type,
        String subject,
        String correlationId,
        String causationId,
        OffsetDateTime occurredAt,
        String data) {

    static final String COLUMNS =
            "id, event_id, topic, key, sequence, type, subject, correlation_id, causation_id, occurred_at, data";

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getString(11));
    }
}
