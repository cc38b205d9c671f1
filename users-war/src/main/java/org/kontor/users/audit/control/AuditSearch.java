package org.kontor.users.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.users.audit.entity.EventFilter;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.RecordedEvent;
import org.kontor.users.audit.entity.SecurityEvent;

/** Finds events for who may read the trail. That he looked is an event too. */
@ApplicationScoped
public class AuditSearch {

    @Inject
    Database database;

    @Inject
    AuditTrail trail;

    /**
     * The newest first.
     *
     * @param after only what is older than this event; null for the newest
     * @param limit rows at most
     */
    @Transactional
    public List<RecordedEvent> find(EventFilter filter, UUID after, int limit) {
        Conditions conditions = new Conditions()
                .where("e.type = ?", filter.type())
                .where("e.outcome = ?", filter.outcome())
                .where("e.actor = ?", filter.actor())
                .where("e.subject = ?", filter.subject())
                .where("e.address = ?", filter.address())
                .where("e.correlation_id = ?", filter.correlationId())
                .where("e.occurred_at >= ?", filter.from())
                .where("e.occurred_at < ?", filter.until())
                .where("e.id < ?", after);
        List<RecordedEvent> found = database.list(
                "SELECT " + EventRow.COLUMNS + " FROM security_events e WHERE true" + conditions.sql
                        + " ORDER BY e.id DESC LIMIT " + limit,
                EventRow::read,
                conditions.values.toArray());
        trail.record(SecurityEvent.success(EventType.AUDIT_READ).about(filter.subject()));
        return found;
    }

    private static final class Conditions {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        /** Adds a condition on a value, unless there is none. */
        Conditions where(String condition, Object value) {
            if (value != null) {
                sql.append(" AND ").append(condition);
                values.add(value);
            }
            return this;
        }
    }
}
