package org.kontor.trading.streams.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import org.kontor.messaging.NewEvent;
import org.kontor.messaging.Outbox;

/**
 * The outbox of this service, which also tells within it what is published, so that streams need not wait for the next
 * poll (R4). It takes the place of the common one wherever that is injected. Observe after the commit.
 */
@Specializes
@ApplicationScoped
public class AnnouncingOutbox extends Outbox {

    /** Events of whatever key were stored. */
    record EventsStored() {}

    @Inject
    Event<NewEvent> published;

    @Inject
    Event<EventsStored> stored;

    /** Who stores events by a statement of his own calls this, and does not say which they are. */
    @Override
    public void relayAtCommit() {
        super.relayAtCommit();
        stored.fire(new EventsStored());
    }

    @Override
    public void publish(NewEvent... events) {
        super.publish(events);
        for (NewEvent event : events) {
            published.fire(event);
        }
    }
}
