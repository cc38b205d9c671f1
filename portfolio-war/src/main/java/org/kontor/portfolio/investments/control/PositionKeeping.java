package org.kontor.portfolio.investments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.messaging.NewEvent;
import org.kontor.messaging.Outbox;

/** Stores what became of investments and tells of it, once for each however many events changed it (R6). */
@ApplicationScoped
public class PositionKeeping {

    @Inject
    Investments investments;

    @Inject
    Outbox outbox;

    /** Used within the transaction of its caller. */
    public void keep(InvestmentBook book) {
        if (book.changed().isEmpty()) {
            return;
        }
        investments.keep(book.changed());
        outbox.publish(book.changed().stream()
                .map(investment -> PositionChanged.of(investment).because(book.becauseOf(investment)))
                .toArray(NewEvent[]::new));
    }
}
