package org.kontor.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.kontor.rest.correlation.Correlation;

/** Where a use case leaves its events, in its own transaction (R1). */
@ApplicationScoped
public class Outbox {

    /** Numbers the event and stores it in one statement, so that a batch of events is one round trip. */
    private static final String APPEND = """
            WITH numbered AS (
                INSERT INTO outbox_sequence AS s (topic, key, last) VALUES (?, ?, 1)
                ON CONFLICT (topic, key) DO UPDATE SET last = s.last + 1
                RETURNING topic, key, last)
            INSERT INTO outbox (topic, key, sequence, event_id, type, subject, correlation_id, causation_id,
                                occurred_at, data)
            SELECT topic, key, last, ?, ?, ?, ?, ?, ?, ? FROM numbered""";

    @Resource
    DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    OutboxRelay relay;

    @Inject
    Clock clock;

    /**
     * Publishes after commit what is stored now. Order matters: events of one key leave in the order given.
     *
     * @throws IllegalStateException outside of a transaction: an event without a change would be a rumour
     */
    public void publish(NewEvent... events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("events are published in the transaction of the change they tell of");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            for (NewEvent event : events) {
                bind(append, event);
                append.addBatch();
            }
            append.executeBatch();
        } catch (SQLException e) {
            throw new MessagingFailure("cannot store events", e);
        }
        relay.wakeAtCommit(transaction);
    }

    private void bind(PreparedStatement append, NewEvent event) throws SQLException {
        append.setString(1, event.topic());
        append.setString(2, event.key());
        append.setObject(3, UuidCreator.getTimeOrderedEpoch());
        append.setString(4, event.type());
        append.setString(5, event.subject());
        append.setString(6, Correlation.current());
        append.setString(7, Deliveries.cause());
        append.setObject(8, OffsetDateTime.now(clock));
        append.setString(9, event.data().toString());
    }
}
