package org.kontor.messaging;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A consumer's connection to the broker: what is read stays the broker's until it is confirmed. Used by one thread.
 *
 * <p>The subscription has no client id, so that its queue at the broker has its name and all replicas share it.
 */
final class SubscriptionChannel {

    private static final Logger LOG = Logger.getLogger(SubscriptionChannel.class.getName());

    private final ConnectionFactory connections;
    private final Subscription subscription;
    private Connection connection;
    private Session session;
    private MessageConsumer consumer;

    SubscriptionChannel(ConnectionFactory connections, Subscription subscription) {
        this.connections = connections;
        this.subscription = subscription;
    }

    void open() throws JMSException {
        if (consumer == null) {
            connection = connections.createConnection();
            session = connection.createSession(true, Session.SESSION_TRANSACTED);
            consumer =
                    session.createSharedDurableConsumer(session.createTopic(subscription.topic()), subscription.name());
            connection.start();
        }
    }

    /** The next message; null if none comes in that time. */
    Message receive(Duration atMost) throws JMSException {
        // zero would mean for ever
        return consumer.receive(Math.max(1, atMost.toMillis()));
    }

    /** Null if it is not a text message. */
    static String text(Message message) throws JMSException {
        return message instanceof TextMessage text ? text.getText() : null;
    }

    /** All that was read is done with. Also tells, by failing, that the broker is away. */
    void confirm() throws JMSException {
        session.commit();
    }

    /** Ends the connection; what was not confirmed goes back to the head of the queue. */
    void close() {
        // a pooled connection keeps its session, and with it whatever was not rolled back
        if (!Ending.tried(session, Session::rollback) | !Ending.tried(connection, Connection::close)) {
            LOG.log(Level.FINE, () -> subscription.name() + ": the broker had gone before");
        }
        consumer = null;
        session = null;
        connection = null;
    }
}
