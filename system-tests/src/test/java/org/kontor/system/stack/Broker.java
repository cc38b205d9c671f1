package org.kontor.system.stack;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.kontor.client.RunningStack;

/** The broker as its operator sees it. */
public final class Broker {

    /** Durable subscriptions that somebody reads, by topic. */
    public static final Map<String, List<String>> SUBSCRIPTIONS = Map.of(
            "users.v1", List.of("trading-users", "portfolio-users"),
            "users.contacts.v1", List.of("notifications-contacts"),
            "trading.orders.v1", List.of("portfolio-orders", "notifications-orders"),
            "trading.ledger.v1", List.of("portfolio-ledger"));

    private static final long A_MOMENT = 500;

    private final RunningStack stack;

    Broker(RunningStack stack) {
        this.stack = stack;
    }

    /** A session of the operator, to be closed. */
    public JMSContext session() {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(stack.property("broker.url"));
        String user = stack.property("broker.operator");
        return factory.createContext(user, stack.secret(user, "broker.password"));
    }

    /** Sends one text to a topic as a service does: persistent, grouped by its key. */
    public void publish(String topic, String key, String text) {
        try (JMSContext session = session()) {
            session.createProducer()
                    .setProperty("JMSXGroupID", key)
                    .send(session.createTopic(topic), session.createTextMessage(text));
        }
    }

    /** Messages that wait in the subscriptions, by subscription; those without any are left out. */
    public Map<String, Integer> waiting() {
        Map<String, Integer> waiting = new HashMap<>();
        try (JMSContext session = session()) {
            SUBSCRIPTIONS.forEach((topic, queues) -> queues.forEach(queue -> {
                int messages = browse(session, session.createQueue(topic + "::" + queue));
                if (messages > 0) {
                    waiting.put(queue, messages);
                }
            }));
        }
        return waiting;
    }

    /** Messages in all dead letter queues together. */
    public int deadLetters() {
        try (JMSContext session = session()) {
            return SUBSCRIPTIONS.keySet().stream()
                            .mapToInt(topic -> browse(session, session.createQueue(topic + ".dlq")))
                            .sum()
                    + browse(session, session.createQueue("dlq"));
        }
    }

    /** Takes all letters out of a topic's dead letter queue: each one's text and why it was parked. */
    public List<String> takeDeadLetters(String topic) {
        List<String> letters = new ArrayList<>();
        try (JMSContext session = session();
                JMSConsumer consumer = session.createConsumer(session.createQueue(topic + ".dlq"))) {
            for (Message letter = consumer.receive(A_MOMENT); letter != null; letter = consumer.receive(A_MOMENT)) {
                String text = letter instanceof TextMessage message ? message.getText() : "";
                letters.add(text + " | " + letter.getStringProperty("dlqreason"));
            }
            return letters;
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int browse(JMSContext session, Queue queue) {
        try (QueueBrowser browser = session.createBrowser(queue)) {
            Enumeration<?> messages = browser.getEnumeration();
            int count = 0;
            for (; messages.hasMoreElements(); count++) {
                messages.nextElement();
            }
            return count;
        } catch (JMSException e) {
            throw new IllegalStateException("cannot browse " + queue, e);
        }
    }
}
