package org.kontor.trading.container;

import jakarta.jms.JMSContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** An event of marketdata, made out of the sample that marketdata tests against. */
record ReferenceEvent(String key, String text) {

    /** The sample as it is, but with an id of its own, for that symbol or exchange. */
    static ReferenceEvent like(String sample, String key) {
        String file = "/events/marketdata." + sample + ".json";
        try (InputStream stream = ReferenceEvent.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ReferenceEvent(
                    key,
                    text.replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"")
                            .replace("AAPL", key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With another value of a field, given as JSON. */
    ReferenceEvent with(String field, String json) {
        String changed = text.replaceFirst("\"" + field + "\": (\"[^\"]*\"|[0-9a-z]+)", "\"" + field + "\": " + json);
        if (changed.equals(text) && !text.contains(json)) {
            throw new IllegalArgumentException("the sample has no " + field);
        }
        return new ReferenceEvent(key, changed);
    }

    ReferenceEvent without(String field) {
        return new ReferenceEvent(key, text.replaceFirst("\"" + field + "\": \"[^\"]*\",\\s*", ""));
    }

    void publish() {
        try (JMSContext broker = broker()) {
            broker.createProducer()
                    .setProperty("JMSXGroupID", key)
                    .send(broker.createTopic("marketdata.reference.v1"), text);
        }
    }

    static JMSContext broker() {
        return new ActiveMQConnectionFactory(TradingServer.brokerUrl())
                .createContext("operator", TradingServer.brokerPassword("operator"));
    }
}
