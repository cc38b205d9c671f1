package org.kontor.portfolio.executions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.messaging.Event;
import org.kontor.messaging.EventsListener;
import org.kontor.messaging.Subscription;
import org.kontor.portfolio.events.control.Reported;
import org.kontor.portfolio.executions.control.ExecutionProjection;
import org.kontor.portfolio.executions.entity.Execution;

/** What becomes of orders; of interest here is what was filled. */
@ApplicationScoped
public class OrderEventsListener implements EventsListener {

    @Inject
    ExecutionProjection projection;

    @Override
    public Subscription subscription() {
        return new Subscription("trading.orders.v1", "portfolio-orders");
    }

    @Override
    public void apply(List<Event> events) {
        List<Reported<Execution>> fills = events.stream()
                .flatMap(event -> OrderEvent.execution(event).map(fill -> new Reported<>(fill, event)).stream())
                .toList();
        if (!fills.isEmpty()) {
            projection.apply(fills);
        }
    }
}
