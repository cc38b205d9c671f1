package org.kontor.users.audit.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.users.audit.entity.RecordedEvent;

/** Reads an event out of a row that has its columns. */
final class EventRow {

    static final String COLUMNS =
            "e.id, e.occurred_at, e.type, e.outcome, e.actor, e.subject, e.address," + " e.correlation_id, e.details";

    private EventRow() {}

    static RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getObject("id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("type"),
                row.getString("outcome"),
                row.getString("actor"),
                row.getObject("subject", UUID.class),
                row.getString("address"),
                row.getString("correlation_id"),
                row.getString("details"));
    }
}
