package org.kontor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.rest.correlation.Correlation;

/**
 * What a message-driven bean does with a delivery.
 *
 * <p>The bean's {@code onMessage} is {@code NOT_SUPPORTED}: returning acknowledges, throwing gives the message back to
 * the broker, which delivers it again before its successors; the wait in between is made here ({@link Patience}).
 */
@ApplicationScoped
public class Deliveries {

    /** Deliveries after which an event is taken though its predecessor never came (it may have been parked). */
    static final int GAP_PATIENCE = 6;
    /** Deliveries after which an event that always fails is parked, if the database is well. */
    static final int MAX_DELIVERIES = 10;

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());
    private static final ThreadLocal<String> CAUSE = new ThreadLocal<>();

    @Inject
    Inbox inbox;

    @Inject
    DeadLetters deadLetters;

    /** Applies the event in one transaction with its inbox row, once; see the package's R4 to R6. */
    public void receive(Message message, Consumer<Event> effect) {
        try {
            receive(message, topic(message), message.getIntProperty("JMSXDeliveryCount"), effect);
        } catch (JMSException e) {
            throw new MessagingFailure("cannot read the message", e);
        } finally {
            CAUSE.remove();
            Correlation.end();
        }
    }

    /** Id of the event whose effect this thread is producing; null outside of a delivery. */
    static String cause() {
        return CAUSE.get();
    }

    private void receive(Message message, String topic, int delivery, Consumer<Event> effect) throws JMSException {
        try {
            Event event = Event.parse(text(message));
            Correlation.resume(event.correlationId());
            CAUSE.set(event.id().toString());
            Inbox.Outcome outcome = inbox.apply(event, topic, delivery >= GAP_PATIENCE, effect);
            if (outcome == Inbox.Outcome.TOO_EARLY) {
                throw new MessagingFailure("event " + event.id() + " came before its predecessor", null);
            }
        } catch (MalformedEvent poison) {
            LOG.log(Level.WARNING, () -> topic + ": parked: " + poison.getMessage());
            deadLetters.park(message, topic, poison.getMessage(), delivery);
        } catch (RuntimeException failure) {
            if (delivery < MAX_DELIVERIES || !deadLetters.databaseIsWell()) {
                LOG.log(Level.INFO, () -> topic + ": given back, delivery " + delivery + ": " + failure.getMessage());
                Patience.waitAfter(delivery);
                throw new MessagingFailure("event is given back", failure);
            }
            LOG.log(Level.SEVERE, failure, () -> topic + ": parked after " + delivery + " deliveries");
            deadLetters.park(message, topic, String.valueOf(failure.getMessage()), delivery);
        }
    }

    private static String text(Message message) throws JMSException {
        if (message instanceof TextMessage textMessage && textMessage.getText() != null) {
            return textMessage.getText();
        }
        throw new MalformedEvent("not a text message");
    }

    private static String topic(Message message) throws JMSException {
        return message.getJMSDestination() instanceof Topic destination ? destination.getTopicName() : "unknown";
    }
}
