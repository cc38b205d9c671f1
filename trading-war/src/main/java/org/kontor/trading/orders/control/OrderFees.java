package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.control.FeeSchedule;
import org.kontor.trading.fees.entity.FeeAccrual;
import org.kontor.trading.fees.entity.FeeKind;
import org.kontor.trading.fees.entity.Traded;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;

/**
 * What an order is charged. All its fills pay the rates of the day that it belongs to, so that what it has kept back
 * for fees is enough. A fee never makes a sale cost money, nor a buy more than it kept back: the house forgoes the
 * rest.
 */
@ApplicationScoped
class OrderFees {

    private static final int QTY_SCALE = 9;
    /** An order over an amount of money gets more shares if the price falls; fees are kept back for twice as many. */
    private static final BigDecimal MORE_SHARES = BigDecimal.valueOf(2);

    @Inject
    FeeSchedule schedule;

    /** USD by ledger account, those of this fill alone. */
    Map<Kind, BigDecimal> of(Order order, Fill fill) {
        Traded before = new Traded(order.filling().shares(), order.filling().value());
        Map<FeeKind, BigDecimal> charges = FeeAccrual.charges(
                schedule.on(order.tradeDate(), order.side()),
                before,
                before.plus(fill.qty(), fill.price()),
                charged(order));
        BigDecimal left = order.side() == Side.BUY ? order.charges().open() : fill.gross();
        Map<Kind, BigDecimal> fees = new LinkedHashMap<>();
        for (Map.Entry<FeeKind, BigDecimal> charge : charges.entrySet()) {
            BigDecimal fee = charge.getValue().min(left);
            left = left.subtract(fee);
            fees.put(account(charge.getKey()), fee);
        }
        return fees;
    }

    /** USD, most that all fees of a buy can come to; 0 for a sell, whose proceeds pay them. */
    BigDecimal atMost(Instruction wanted, BigDecimal worstPrice, LocalDate day) {
        if (wanted.side() == Side.SELL || worstPrice == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal shares = wanted.isNotional()
                ? wanted.notional().multiply(MORE_SHARES).divide(worstPrice, QTY_SCALE, RoundingMode.UP)
                : wanted.qty();
        return atMost(Side.BUY, shares, worstPrice, day);
    }

    BigDecimal atMost(Side side, BigDecimal shares, BigDecimal worstPrice, LocalDate day) {
        return side == Side.SELL
                ? BigDecimal.ZERO
                : FeeAccrual.estimateAtMost(schedule.on(day, Side.BUY), shares, worstPrice);
    }

    private static Map<FeeKind, BigDecimal> charged(Order order) {
        Map<FeeKind, BigDecimal> charged = new EnumMap<>(FeeKind.class);
        for (FeeKind kind : FeeKind.values()) {
            charged.put(kind, order.charges().byKind().get(account(kind)));
        }
        return charged;
    }

    private static Kind account(FeeKind fee) {
        return Kind.valueOf("FEES_" + fee.name());
    }
}
