package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** An order's facts in the language of the books. Source: domain reference 2.8. */
public final class OrderPostings {

    private OrderPostings() {}

    /** Money or shares are set aside for an open order. */
    public static Posting held(Order order, BigDecimal amount) {
        Posting posting = new Posting(order.accountId(), "order", order.id(), "hold");
        return order.side() == Side.BUY
                ? posting.move(Posting.USD, amount, Kind.CASH, Kind.HOLD)
                : posting.move(order.symbol(), amount, Kind.POSITION, Kind.POSITION_HOLD);
    }

    /** The order ended and sets nothing aside any more. */
    public static Posting released(Order order, BigDecimal amount) {
        return release(new Posting(order.accountId(), "order", order.id(), "release"), order, amount);
    }

    /** Shares against money, and back to the customer what the fill left over of the hold. */
    public static Posting filled(Order order, Filled filled) {
        Execution execution = filled.execution();
        Posting posting = new Posting(order.accountId(), "execution", execution.id(), "fill");
        if (order.side() == Side.BUY) {
            posting.move(Posting.USD, execution.gross(), filled.fromHold() ? Kind.HOLD : Kind.CASH, Kind.STREET)
                    .move(order.symbol(), execution.qty(), Kind.STREET, Kind.POSITION);
        } else {
            posting.move(
                            order.symbol(),
                            execution.qty(),
                            filled.fromHold() ? Kind.POSITION_HOLD : Kind.POSITION,
                            Kind.STREET)
                    .move(Posting.USD, execution.gross(), Kind.STREET, Kind.CASH);
        }
        return release(posting, order, filled.released());
    }

    private static Posting release(Posting posting, Order order, BigDecimal amount) {
        return order.side() == Side.BUY
                ? posting.move(Posting.USD, amount, Kind.HOLD, Kind.CASH)
                : posting.move(order.symbol(), amount, Kind.POSITION_HOLD, Kind.POSITION);
    }
}
