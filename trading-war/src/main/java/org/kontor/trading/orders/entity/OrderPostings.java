package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** An order's facts in the language of the books. Source: domain reference 2.8. */
public final class OrderPostings {

    private OrderPostings() {}

    /**
     * Money or shares are set aside, or given back.
     *
     * @param change what is set aside more; negative for what is given back
     * @param phase tells apart the changes of one order
     */
    public static Posting held(Order order, Sum change, String phase) {
        return holdChange(new Posting(order.accountId(), "order", order.id(), phase), order, change);
    }

    /** Shares against money and fees, and back to the customer what the fill left over of the hold. */
    public static Posting filled(Order order, Filled filled) {
        Execution execution = filled.execution();
        Posting posting = new Posting(order.accountId(), "execution", execution.id(), "fill");
        Map<Kind, BigDecimal> due = new LinkedHashMap<>();
        due.put(order.side() == Side.BUY ? Kind.STREET : Kind.UNSETTLED_IN, dueToFirst(execution));
        due.putAll(filled.fees());
        if (order.side() == Side.BUY) {
            pay(posting, filled, due);
            posting.move(order.symbol(), execution.qty(), Kind.STREET, Kind.POSITION);
        } else {
            Kind shares = filled.fromHold() ? Kind.POSITION_HOLD : Kind.POSITION;
            posting.move(order.symbol(), execution.qty(), shares, Kind.STREET);
            due.forEach((to, amount) -> posting.move(Posting.USD, amount, Kind.STREET, to));
        }
        return holdChange(posting, order, filled.released());
    }

    /** A buy owes the market its price; a sell owes the customer what the fees leave of it. */
    private static BigDecimal dueToFirst(Execution execution) {
        return execution.side() == Side.BUY ? execution.gross() : execution.net();
    }

    /** Settled money pays first, whatever is due; the rest comes from what has not settled. */
    private static void pay(Posting posting, Filled filled, Map<Kind, BigDecimal> due) {
        BigDecimal settledLeft = filled.paid().settled();
        for (Map.Entry<Kind, BigDecimal> one : due.entrySet()) {
            BigDecimal settled = one.getValue().min(settledLeft);
            settledLeft = settledLeft.subtract(settled);
            posting.move(Posting.USD, settled, filled.fromHold() ? Kind.HOLD : Kind.CASH, one.getKey())
                    .move(
                            Posting.USD,
                            one.getValue().subtract(settled),
                            filled.fromHold() ? Kind.HOLD_UNSETTLED : Kind.UNSETTLED_IN,
                            one.getKey());
        }
    }

    private static Posting holdChange(Posting posting, Order order, Sum change) {
        if (order.side() == Side.SELL) {
            return move(posting, order.symbol(), change.total(), Kind.POSITION, Kind.POSITION_HOLD);
        }
        move(posting, Posting.USD, change.settled(), Kind.CASH, Kind.HOLD);
        return move(posting, Posting.USD, change.unsettled(), Kind.UNSETTLED_IN, Kind.HOLD_UNSETTLED);
    }

    private static Posting move(Posting posting, String ledger, BigDecimal change, Kind free, Kind held) {
        return change.signum() >= 0
                ? posting.move(ledger, change, free, held)
                : posting.move(ledger, change.negate(), held, free);
    }
}
