package org.kontor.portfolio.portfolios.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kontor.messaging.Event;
import org.kontor.messaging.EventsListener;
import org.kontor.messaging.Subscription;
import org.kontor.portfolio.events.control.EventData;
import org.kontor.portfolio.portfolios.control.Registrations;

/** Who registers gets a portfolio (R1). */
@ApplicationScoped
public class UserEventsListener implements EventsListener {

    static final String REGISTERED = "org.kontor.users.registered.v1";

    @Inject
    Registrations registrations;

    @Override
    public Subscription subscription() {
        return new Subscription("users.v1", "portfolio-users");
    }

    @Override
    public void apply(List<Event> events) {
        Set<UUID> users = events.stream()
                .filter(event -> event.type().equals(REGISTERED))
                .map(event -> new EventData(event.data()).uuid("user_id"))
                .collect(Collectors.toSet());
        if (!users.isEmpty()) {
            registrations.welcome(users);
        }
    }
}
