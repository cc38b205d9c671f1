package org.kontor.portfolio.ledger.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.messaging.Event;
import org.kontor.messaging.EventsListener;
import org.kontor.messaging.Subscription;
import org.kontor.portfolio.events.control.Reported;
import org.kontor.portfolio.ledger.control.PostingProjection;
import org.kontor.portfolio.ledger.entity.Posting;

/** What trading posts besides fills. */
@ApplicationScoped
public class LedgerEventsListener implements EventsListener {

    @Inject
    PostingProjection projection;

    @Override
    public Subscription subscription() {
        return new Subscription("trading.ledger.v1", "portfolio-ledger");
    }

    @Override
    public void apply(List<Event> events) {
        List<Reported<Posting>> postings = events.stream()
                .flatMap(event -> LedgerEvent.posting(event).map(posting -> new Reported<>(posting, event)).stream())
                .toList();
        if (!postings.isEmpty()) {
            projection.apply(postings);
        }
    }
}
