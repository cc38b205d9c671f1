package org.kontor.notifications.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.kontor.messaging.Event;
import org.kontor.notifications.announcements.control.Announcing;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.orders.entity.OrderFacts;
import org.kontor.notifications.orders.entity.Outcome;

/** Tells a user what became of his order (R5.1, R5.2). */
@ApplicationScoped
@Transactional
public class OrderNews {

    @Inject
    Announcing announcing;

    @Inject
    Executions executions;

    /** Tells what the event says, in the transaction of the event. */
    public void hear(Event event) {
        Outcome.of(event.type()).ifPresent(outcome -> tell(outcome, event));
    }

    private void tell(Outcome outcome, Event event) {
        OrderFacts order = OrderEventReader.read(event);
        executions.keep(order);
        Set<Channel> channels = outcome.isFinal() ? EnumSet.allOf(Channel.class) : EnumSet.of(Channel.INAPP);
        Announcement announcement = new Announcement(
                order.userId(),
                outcome.type(),
                OrderTexts.text(outcome, order, executions.total(order)),
                order.orderId(),
                channels);
        Origin origin = new Origin(order.orderId().toString(), event.id(), event.sequence());
        if (outcome.isFinal()) {
            announcing.once(announcement, origin);
        } else {
            announcing.renewing(announcement, origin);
        }
    }
}
