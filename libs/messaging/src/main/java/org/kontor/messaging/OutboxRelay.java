package org.kontor.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what the outbox holds, in the order of its rows: read a batch, send it in one broker transaction, mark it.
 *
 * <p>Woken at each commit on this replica; polls for what other replicas committed. No database transaction is open
 * while the broker is spoken to. What is old is forgotten here, too: this is the one thread of the service, over all
 * its replicas, that has a turn all the time.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    @Resource
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    OutboxTable outbox;

    @Inject
    InboxRetention inbox;

    @Inject
    BrokerChannel broker;

    @Inject
    @ConfigProperty(name = "kontor.outbox.batch", defaultValue = "500")
    int batch;

    @Inject
    @ConfigProperty(name = "kontor.outbox.pace", defaultValue = "PT0.02S")
    Duration pace;

    private final CommitBell bell = new CommitBell();
    private final RelayLease lease = new RelayLease(System::nanoTime);
    private volatile boolean stopped;
    private Thread thread;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        thread = threads.newThread(this::run);
        thread.setName("outbox-relay");
        thread.start();
    }

    /** Has the relay look at the outbox once the current transaction has committed. */
    void wakeAtCommit(TransactionSynchronizationRegistry transaction) {
        bell.ringAtCommit(transaction);
    }

    /** Has the relay look at the outbox now. */
    void wake() {
        bell.ring();
    }

    void run() {
        boolean failing = false;
        Pace rounds = new Pace(pace, System::nanoTime);
        while (!stopped) {
            try {
                long begun = rounds.await();
                int sent = sendBatch();
                if (sent > 0) {
                    rounds.wasNeeded(begun);
                }
                if (failing) {
                    LOG.info("outbox: sending again");
                    failing = false;
                }
                if (sent < batch) {
                    pause(POLL);
                }
            } catch (SQLException | JMSException | RuntimeException e) {
                if (!failing) {
                    LOG.log(Level.WARNING, () -> "outbox: waiting, events are kept: " + e.getMessage());
                    failing = true;
                }
                broker.close();
                pause(PAUSE_AFTER_FAILURE);
            }
        }
        broker.close();
    }

    /** One round; the number of events it sent. */
    private int sendBatch() throws SQLException, JMSException {
        List<OutboxRow> rows = List.of();
        try (Connection connection = database.getConnection()) {
            if (lease.holds(connection)) {
                rows = outbox.unsent(connection, batch);
                inbox.forgetOld(connection);
            }
        }
        // a replica that may not send knows of the broker all the same
        if (rows.isEmpty()) {
            broker.probe();
            return 0;
        }
        broker.send(rows);
        try (Connection connection = database.getConnection()) {
            outbox.markSent(connection, rows);
            outbox.forgetOld(connection);
        }
        return rows.size();
    }

    private void pause(Duration atMost) {
        try {
            bell.await(atMost);
        } catch (InterruptedException end) {
            stopped = true;
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
        try (Connection connection = database.getConnection()) {
            lease.release(connection);
        } catch (SQLException e) {
            LOG.log(Level.FINE, "the lease runs out by itself", e);
        }
    }
}
