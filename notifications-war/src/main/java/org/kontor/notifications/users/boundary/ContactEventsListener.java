package org.kontor.notifications.users.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.messaging.Cause;
import org.kontor.messaging.Event;
import org.kontor.messaging.EventsListener;
import org.kontor.messaging.Subscription;
import org.kontor.notifications.users.control.ContactNews;

/** Hears how users are reached. */
@ApplicationScoped
public class ContactEventsListener implements EventsListener {

    @Inject
    ContactNews news;

    @Override
    public Subscription subscription() {
        return new Subscription("users.contacts.v1", "notifications-contacts");
    }

    @Override
    public void apply(List<Event> events) {
        Cause.ofEach(events, news::hear);
    }
}
