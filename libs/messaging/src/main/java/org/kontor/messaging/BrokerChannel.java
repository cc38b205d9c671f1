package org.kontor.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The relay's connection to the broker: a local JMS transaction per batch, kept open between batches.
 *
 * <p>A classic session and no JMSContext: resource adapters refuse a transacted context outside of JTA.
 */
@ApplicationScoped
class BrokerChannel {

    private static final Duration PROBE_EVERY = Duration.ofSeconds(2);

    /** Not shared: within one thread's scope a server would hand out the same connection again, also a dead one. */
    @Resource(shareable = false)
    ConnectionFactory connections;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.event.source")
    String source;

    private final Map<String, Topic> topics = new HashMap<>();
    private Connection connection;
    private Session session;
    private MessageProducer producer;
    private volatile Instant confirmedAt = Instant.EPOCH;

    /** Sends all or none, persistently; returns when the broker has confirmed (R3). */
    void send(List<OutboxRow> batch) throws JMSException {
        open();
        for (OutboxRow row : batch) {
            TextMessage message = session.createTextMessage(Event.envelope(row, source));
            // one consumer at a time works on a key, so that its order survives the way to the database
            message.setStringProperty("JMSXGroupID", row.key());
            message.setJMSCorrelationID(row.correlationId());
            producer.send(topic(row.topic()), message);
        }
        session.commit();
        confirmedAt = clock.instant();
    }

    /**
     * Keeps the report of {@link #isReachable} true while there is nothing to send: an empty commit is a round trip.
     */
    void probe() throws JMSException {
        if (clock.instant().isAfter(confirmedAt.plus(PROBE_EVERY))) {
            open();
            session.commit();
            confirmedAt = clock.instant();
        }
    }

    boolean isReachable() {
        return clock.instant().isBefore(confirmedAt.plus(PROBE_EVERY.multipliedBy(3)));
    }

    private void open() throws JMSException {
        if (session == null) {
            connection = connections.createConnection();
            session = connection.createSession(true, Session.SESSION_TRANSACTED);
            producer = session.createProducer(null);
        }
    }

    /** Creating a topic asks the broker, so it is done once per connection. */
    private Topic topic(String name) throws JMSException {
        Topic topic = topics.get(name);
        if (topic == null) {
            topic = session.createTopic(name);
            topics.put(name, topic);
        }
        return topic;
    }

    /** Gives the connection up; the next use opens another. */
    void close() {
        topics.clear();
        // a pooled connection keeps its session, and with it half a batch
        if (!Ending.tried(session, Session::rollback) | !Ending.tried(connection, Connection::close)) {
            confirmedAt = Instant.EPOCH;
        }
        session = null;
        connection = null;
    }
}
