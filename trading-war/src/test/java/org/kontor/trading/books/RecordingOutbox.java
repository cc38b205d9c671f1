package org.kontor.trading.books;

import java.util.ArrayList;
import java.util.List;
import org.kontor.messaging.NewEvent;
import org.kontor.messaging.Outbox;

/** Keeps what would be published; whoever overrides it can refuse. */
public class RecordingOutbox extends Outbox {

    private final List<NewEvent> events = new ArrayList<>();

    @Override
    public void publish(NewEvent... published) {
        events.addAll(List.of(published));
    }

    public List<NewEvent> events() {
        return events;
    }
}
