package org.kontor.messaging;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.kontor.stack.broker.BrokerServer;

/** The stack's own broker, with its addresses, subscriptions and rights. */
final class RealBroker {

    static final Subscription SUBSCRIPTION = new Subscription("trading.orders.v1", "portfolio-orders");

    private static final Path FOLDER = Path.of("target", "broker-test").toAbsolutePath();
    private static final long A_MOMENT = 300;
    private static final RealBroker SHARED = new RealBroker();

    private final int port = freePort();
    private BrokerServer server;

    private RealBroker() {
        start();
    }

    /** Started once for all tests, and emptied of what the subscription and its dead letter queue held. */
    static RealBroker emptied() {
        SHARED.taken(SUBSCRIPTION.topic() + "::" + SUBSCRIPTION.name());
        SHARED.taken(SUBSCRIPTION.topic() + ".dlq");
        return SHARED;
    }

    void start() {
        try {
            server = BrokerServer.start(FOLDER, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        server.close();
    }

    /** As a service has it: no attempt to reconnect that its user does not know of. */
    ConnectionFactory of(String user) {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(server.url(), user, server.passwordOf(user));
        factory.setReconnectAttempts(0);
        return factory;
    }

    /** Sends as trading's relay does. */
    void publish(Event... events) {
        try (JMSContext session = of("trading").createContext(JMSContext.SESSION_TRANSACTED)) {
            for (Event event : events) {
                session.createProducer()
                        .setProperty("JMSXGroupID", event.key())
                        .send(session.createTopic(SUBSCRIPTION.topic()), Events.text(event));
            }
            session.commit();
        }
    }

    void publishText(String text) {
        try (JMSContext session = of("trading").createContext()) {
            session.createProducer().send(session.createTopic(SUBSCRIPTION.topic()), text);
        }
    }

    /** Takes all letters out of the dead letter queue: each one's reason. */
    List<String> parked() {
        return taken(SUBSCRIPTION.topic() + ".dlq").stream()
                .map(letter -> {
                    try {
                        return letter.getStringProperty("dlqreason");
                    } catch (JMSException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    List<Message> taken(String queue) {
        List<Message> letters = new ArrayList<>();
        try (JMSContext session = of("operator").createContext();
                JMSConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            for (Message letter = consumer.receive(A_MOMENT); letter != null; letter = consumer.receive(A_MOMENT)) {
                letters.add((TextMessage) letter);
            }
        }
        return letters;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
