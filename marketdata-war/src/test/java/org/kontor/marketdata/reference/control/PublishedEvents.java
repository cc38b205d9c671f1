package org.kontor.marketdata.reference.control;

import java.util.ArrayList;
import java.util.List;
import org.kontor.messaging.NewEvent;
import org.kontor.messaging.Outbox;

/** An outbox that can be looked into. */
public final class PublishedEvents extends Outbox {

    private final List<NewEvent> events = new ArrayList<>();

    @Override
    public void publish(NewEvent... published) {
        events.addAll(List.of(published));
    }

    /** What was published, in order, without the names that all have in common. */
    public List<String> names() {
        return events.stream()
                .map(event -> event.type().replace("org.kontor.marketdata.", "").replace(".v1", ""))
                .toList();
    }

    public List<NewEvent> all() {
        return events;
    }
}
