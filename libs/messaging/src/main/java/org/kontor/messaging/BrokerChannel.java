package org.kontor.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The relay's connection to the broker: a local JMS transaction per batch, kept open between batches. */
@ApplicationScoped
class BrokerChannel {

    private static final Duration PROBE_EVERY = Duration.ofSeconds(2);

    @Resource
    ConnectionFactory connections;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.event.source")
    String source;

    private JMSContext session;
    private volatile Instant confirmedAt = Instant.EPOCH;

    /** Sends all or none, persistently; returns when the broker has confirmed (R3). */
    void send(List<OutboxRow> batch) {
        JMSContext transacted = session();
        JMSProducer producer = transacted.createProducer();
        try {
            for (OutboxRow row : batch) {
                TextMessage message = transacted.createTextMessage(Event.envelope(row, source));
                // one consumer at a time works on a key, so that its order survives the way to the database
                message.setStringProperty("JMSXGroupID", row.key());
                message.setJMSCorrelationID(row.correlationId());
                producer.send(transacted.createTopic(row.topic()), message);
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
        transacted.commit();
        confirmedAt = clock.instant();
    }

    /**
     * Keeps the report of {@link #isReachable} true while there is nothing to send: an empty commit is a round trip.
     */
    void probe() {
        if (clock.instant().isAfter(confirmedAt.plus(PROBE_EVERY))) {
            session().commit();
            confirmedAt = clock.instant();
        }
    }

    boolean isReachable() {
        return clock.instant().isBefore(confirmedAt.plus(PROBE_EVERY.multipliedBy(3)));
    }

    private synchronized JMSContext session() {
        if (session == null) {
            session = connections.createContext(JMSContext.SESSION_TRANSACTED);
        }
        return session;
    }

    synchronized void close() {
        if (session != null) {
            try {
                session.close();
            } catch (JMSRuntimeException alreadyGone) {
                confirmedAt = Instant.EPOCH;
            }
            session = null;
        }
    }
}
