package org.kontor.notifications.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.messaging.Event;
import org.kontor.messaging.EventsListener;
import org.kontor.messaging.Subscription;
import org.kontor.notifications.orders.control.OrderNews;

/** Hears of orders. */
@ApplicationScoped
public class OrderEventsListener implements EventsListener {

    @Inject
    OrderNews news;

    @Override
    public Subscription subscription() {
        return new Subscription("trading.orders.v1", "notifications-orders");
    }

    @Override
    public void apply(List<Event> events) {
        news.hear(events);
    }
}
