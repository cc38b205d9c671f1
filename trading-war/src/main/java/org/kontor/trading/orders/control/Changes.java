package org.kontor.trading.orders.control;

import java.util.ArrayList;
import java.util.List;
import org.kontor.messaging.NewEvent;
import org.kontor.trading.database.control.RoundTrip;
import org.kontor.trading.idempotency.control.FirstAnswers;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderPostings;
import org.kontor.trading.orders.entity.Sum;

/** What one transaction does to orders, collected to be written together at its end ({@link ChangeStore}). */
final class Changes {

    private final List<Order> entered = new ArrayList<>();
    private final List<Filled> filled = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final List<NewEvent> events = new ArrayList<>();
    private KeyedRequest asked;
    private Answer answer;

    /** A new order; the event tells what became of it. */
    void entered(Order order) {
        entered.add(order);
        events.add(OrderEvents.of(order));
    }

    void filled(Order order, Filled fill) {
        filled.add(fill);
        postings.add(OrderPostings.filled(order, fill));
        events.add(OrderEvents.of(order, fill));
    }

    /** What an order sets aside has changed, which is nobody else's business. */
    void held(Order order, Sum change, String phase) {
        postings.add(OrderPostings.held(order, change, phase));
    }

    /** An order's status has changed; the event is named after it. */
    void told(Order order) {
        events.add(OrderEvents.of(order));
    }

    /** Something happened to an order that its status does not say. */
    void told(Order order, String what) {
        events.add(OrderEvents.named(what, order));
    }

    /** How the request is answered that asked for all this; kept for its repeats. */
    void answered(KeyedRequest request, Answer its) {
        asked = request;
        answer = its;
    }

    void storeAnswerIn(RoundTrip trip) {
        if (asked != null) {
            FirstAnswers.storeIn(trip, asked, answer);
        }
    }

    List<Order> entered() {
        return entered;
    }

    List<Filled> filled() {
        return filled;
    }

    List<Posting> postings() {
        return postings;
    }

    NewEvent[] events() {
        return events.toArray(NewEvent[]::new);
    }
}
