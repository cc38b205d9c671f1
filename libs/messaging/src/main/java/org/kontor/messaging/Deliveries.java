package org.kontor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Topic;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    @Inject
    Inbox inbox;

    @Inject
    DeadLetters deadLetters;

    /** Applies the event in one transaction with its inbox row, once; see the package's R4 to R6. */
    public void receive(Message message, Consumer<Event> effect) {
        try {
            receive(
                    SubscriptionChannel.text(message),
                    topic(message),
                    message.getIntProperty("JMSXDeliveryCount"),
                    effect);
        } catch (JMSException e) {
            throw new MessagingFailure("cannot read the message", e);
        } finally {
            Correlation.end();
        }
    }

    private void receive(String text, String topic, int delivery, Consumer<Event> effect) throws JMSException {
        try {
            Event event = Event.parse(text);
            Correlation.resume(event.correlationId());
            Set<UUID> evenIfEarly = delivery >= GAP_PATIENCE ? Set.of(event.id()) : Set.of();
            if (!inbox.apply(topic, List.of(event), evenIfEarly, events -> Cause.ofEach(events, effect))
                    .isEmpty()) {
                throw new MessagingFailure("event " + event.id() + " came before its predecessor", null);
            }
        } catch (MalformedEvent poison) {
            LOG.log(Level.WARNING, () -> topic + ": parked: " + poison.getMessage());
            deadLetters.park(text, topic, poison.getMessage(), delivery);
        } catch (RuntimeException failure) {
            if (delivery < MAX_DELIVERIES || !deadLetters.databaseIsWell()) {
                LOG.log(Level.INFO, () -> topic + ": given back, delivery " + delivery + ": " + failure.getMessage());
                Patience.waitAfter(delivery);
                throw new MessagingFailure("event is given back", failure);
            }
            LOG.log(Level.SEVERE, failure, () -> topic + ": parked after " + delivery + " deliveries");
            deadLetters.park(text, topic, String.valueOf(failure.getMessage()), delivery);
        }
    }

    private static String topic(Message message) throws JMSException {
        return message.getJMSDestination() instanceof Topic destination ? destination.getTopicName() : "unknown";
    }
}
