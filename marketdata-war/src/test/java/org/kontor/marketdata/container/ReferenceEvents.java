package org.kontor.marketdata.container;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.kontor.messaging.Event;

/** What waits for a consumer of {@code marketdata.reference.v1}; looking at it takes nothing away. */
final class ReferenceEvents {

    private static final String SUBSCRIPTION = "marketdata.reference.v1::portfolio-reference";

    private ReferenceEvents() {}

    /** The names of the events of that key, in order. */
    static List<String> names(String key) {
        return all().stream()
                .filter(event -> event.key().equals(key))
                .map(event -> event.type().replace("org.kontor.marketdata.", ""))
                .toList();
    }

    static List<Event> all() {
        try (JMSContext broker = new ActiveMQConnectionFactory(MarketdataServer.brokerUrl())
                .createContext("operator", MarketdataServer.brokerPassword("operator"))) {
            List<Event> events = new ArrayList<>();
            Enumeration<?> waiting =
                    broker.createBrowser(broker.createQueue(SUBSCRIPTION)).getEnumeration();
            while (waiting.hasMoreElements()) {
                events.add(Event.parse(((Message) waiting.nextElement()).getBody(String.class)));
            }
            return events;
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
