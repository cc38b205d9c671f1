package org.kontor.system.stack;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;

/** Listens to a topic from now on, in a subscription of its own that goes with it. */
public final class Eavesdropper implements AutoCloseable {

    private static final long PATIENCE = 15_000;

    private final JMSContext session;
    private final JMSConsumer consumer;

    public Eavesdropper(Broker broker, String topic) {
        session = broker.session();
        consumer = session.createConsumer(session.createTopic(topic));
    }

    /** The next event of this type and key, as its text; others are passed over. */
    public String next(String type, String key) {
        String text;
        do {
            text = consumer.receiveBody(String.class, PATIENCE);
            if (text == null) {
                throw new AssertionError("no " + type + " came");
            }
        } while (!text.contains("\"type\":\"" + type + "\"") || !text.contains("\"partitionkey\":\"" + key + "\""));
        return text;
    }

    @Override
    public void close() {
        session.close();
    }
}
