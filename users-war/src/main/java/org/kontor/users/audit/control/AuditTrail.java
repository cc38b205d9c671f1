package org.kontor.users.audit.control;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.database.Database;
import org.kontor.rest.correlation.Correlation;
import org.kontor.users.audit.entity.SecurityEvent;

/** Where every use case says what happened. The database links the row to those before it when it commits (R6.2). */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT = "INSERT INTO security_events (id, occurred_at, type, outcome, actor, subject,"
            + " address, correlation_id, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Database database;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    /** Records what the current transaction did: both are committed, or neither. */
    @Transactional
    public void record(SecurityEvent event) {
        insert(event);
    }

    /**
     * Records what was refused, whatever becomes of the current transaction. Best called outside of one: within, the
     * request holds two connections at once.
     */
    @Transactional(REQUIRES_NEW)
    public void recordAlone(SecurityEvent event) {
        insert(event);
    }

    private void insert(SecurityEvent event) {
        String actor = event.actor() == null ? origin.caller() : event.actor();
        database.change(
                INSERT,
                UuidCreator.getTimeOrderedEpoch(),
                OffsetDateTime.now(clock),
                event.type().code(),
                event.outcome().code(),
                actor,
                event.subject(),
                origin.address(),
                Correlation.current(),
                json(event.details()));
    }

    private static String json(Map<String, String> details) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(details).forEach(object::add);
        return object.build().toString();
    }
}
