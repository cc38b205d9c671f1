package org.kontor.messaging;

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

/** Where a use case leaves its events, in its own transaction (R1). */
@ApplicationScoped
public class Outbox {

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
        if (events.length == 0) {
            return;
        }
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("events are published in the transaction of the change they tell of");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(OutboxStatement.SQL)) {
            OutboxStatement.bind(append, 1, OffsetDateTime.now(clock), events);
            append.executeUpdate();
        } catch (SQLException e) {
            throw new MessagingFailure("cannot store events", e);
        }
        relayAtCommit();
    }

    /** Has the relay look once the current transaction has committed: for who runs {@link OutboxStatement} himself. */
    public void relayAtCommit() {
        relay.wakeAtCommit(transaction);
    }

    /** Has the relay look now: for who has committed by himself. */
    public void relayNow() {
        relay.wake();
    }
}
