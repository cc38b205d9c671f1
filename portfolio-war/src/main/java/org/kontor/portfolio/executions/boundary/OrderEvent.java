package org.kontor.portfolio.executions.boundary;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.portfolio.events.control.EventData;
import org.kontor.portfolio.executions.entity.Execution;
import org.kontor.portfolio.executions.entity.Fill;
import org.kontor.portfolio.executions.entity.Side;
import org.kontor.portfolio.executions.entity.Trade;

/** Our reading of trading's order events. */
final class OrderEvent {

    private static final int QTY_SCALE = 9;
    private static final int PRICE_SCALE = 6;
    private static final int CENTS = 2;

    private static final String PARTIALLY_FILLED = "org.kontor.trading.order.partially_filled.v1";
    private static final String FILLED = "org.kontor.trading.order.filled.v1";

    /** Revision of an order that still has the terms that it was given with. */
    private static final long FIRST = 1;

    private OrderEvent() {}

    /**
     * The fill that the event tells of, if it tells of one (R3). One that should and does not is malformed, not empty.
     */
    static Optional<Execution> execution(Event event) {
        EventData order = new EventData(event.data());
        return order.has("execution") || mustTellOfAFill(event.type(), order)
                ? Optional.of(new Execution(trade(order), fill(order), event.sequence(), event.time()))
                : Optional.empty();
    }

    /** An order whose terms were changed may end filled because they leave no more; its fills were told before. */
    private static boolean mustTellOfAFill(String type, EventData order) {
        return type.equals(PARTIALLY_FILLED) || type.equals(FILLED) && order.whole("revision") == FIRST;
    }

    private static Trade trade(EventData order) {
        return new Trade(
                order.uuid("order_id"),
                order.uuid("account_id"),
                order.uuid("user_id"),
                order.text("symbol"),
                side(order.text("side")));
    }

    private static Fill fill(EventData order) {
        EventData execution = order.object("execution");
        return new Fill(
                execution.uuid("id"),
                execution.positive("qty", QTY_SCALE),
                execution.positive("price", PRICE_SCALE),
                execution.decimal("gross", CENTS),
                execution.objects("fees").stream()
                        .map(fee -> fee.decimal("amount", CENTS))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Side side(String label) {
        for (Side side : Side.values()) {
            if (side.label().equals(label)) {
                return side;
            }
        }
        throw new MalformedEvent("side is neither buy nor sell");
    }
}
