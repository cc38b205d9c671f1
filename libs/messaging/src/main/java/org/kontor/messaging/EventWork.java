package org.kontor.messaging;

import jakarta.jms.JMSException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Works through what a consumer has read: all together if that goes well, else one by one (R8). */
final class EventWork {

    private static final Logger LOG = Logger.getLogger(EventWork.class.getName());

    private final EventsListener listener;
    private final String topic;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final LongSupplier nanos;

    EventWork(EventsListener listener, Inbox inbox, DeadLetters deadLetters, LongSupplier nanos) {
        this.listener = listener;
        this.topic = listener.subscription().topic();
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.nanos = nanos;
    }

    /**
     * Takes out of the backlog what is done with: applied, known before, or parked.
     *
     * @throws MessagingFailure if the database is away; nothing is held against any event then
     */
    void through(Backlog backlog) throws JMSException {
        for (Delivery failed : backlog.failedAndDue(nanos.getAsLong())) {
            alone(failed, backlog);
        }
        List<Delivery> free = backlog.free();
        if (!free.isEmpty()) {
            together(free, backlog);
        }
    }

    /** Puts what was read into the backlog, unless it is no event. */
    void take(String text, Backlog backlog) throws JMSException {
        try {
            backlog.add(new Delivery(text, Event.parse(text), nanos.getAsLong()));
        } catch (MalformedEvent poison) {
            LOG.log(Level.WARNING, () -> topic + ": parked: " + poison.getMessage());
            deadLetters.park(text, topic, poison.getMessage(), 1);
        }
    }

    private void together(List<Delivery> deliveries, Backlog backlog) throws JMSException {
        try {
            apply(deliveries, backlog);
        } catch (RuntimeException failure) {
            blameTheDatabaseFirst(failure);
            LOG.log(Level.INFO, () -> topic + ": one by one, because of " + failure.getMessage());
            Set<String> held = new HashSet<>();
            for (Delivery delivery : deliveries) {
                if (!held.contains(delivery.event().key())) {
                    alone(delivery, backlog);
                    if (delivery.hasFailed()) {
                        held.add(delivery.event().key());
                    }
                }
            }
        }
    }

    private void alone(Delivery delivery, Backlog backlog) throws JMSException {
        try {
            apply(List.of(delivery), backlog);
        } catch (MalformedEvent poison) {
            LOG.log(Level.WARNING, () -> topic + ": parked: " + poison.getMessage());
            park(delivery, poison, backlog);
        } catch (RuntimeException failure) {
            blameTheDatabaseFirst(failure);
            delivery.postpone(true, nanos.getAsLong());
            if (delivery.tries() < Deliveries.MAX_DELIVERIES) {
                LOG.log(Level.INFO, () -> topic + ": try " + delivery.tries() + " failed: " + failure.getMessage());
            } else {
                LOG.log(Level.SEVERE, failure, () -> topic + ": parked after " + delivery.tries() + " tries");
                park(delivery, failure, backlog);
            }
        }
    }

    private void apply(List<Delivery> deliveries, Backlog backlog) {
        long now = nanos.getAsLong();
        List<Event> events = deliveries.stream().map(Delivery::event).toList();
        Set<UUID> early = ids(inbox.apply(topic, events, lost(deliveries, now), listener::apply));
        for (Delivery delivery : deliveries) {
            if (!early.contains(delivery.event().id())) {
                backlog.remove(delivery);
            } else if (delivery.isDue(now)) {
                delivery.postpone(false, now);
            }
        }
    }

    /** Those whose predecessor has been waited for long enough: it may have been parked (R5). */
    private static Set<UUID> lost(List<Delivery> deliveries, long now) {
        return ids(deliveries.stream()
                .filter(delivery -> delivery.tries() >= Deliveries.GAP_PATIENCE - 1 && delivery.isDue(now))
                .map(Delivery::event)
                .toList());
    }

    private static Set<UUID> ids(List<Event> events) {
        return events.stream().map(Event::id).collect(Collectors.toSet());
    }

    private void park(Delivery delivery, RuntimeException reason, Backlog backlog) throws JMSException {
        deadLetters.park(delivery.text(), topic, String.valueOf(reason.getMessage()), delivery.tries());
        backlog.remove(delivery);
    }

    private void blameTheDatabaseFirst(RuntimeException failure) {
        if (!deadLetters.databaseIsWell()) {
            throw new MessagingFailure("the database is away", failure);
        }
    }
}
