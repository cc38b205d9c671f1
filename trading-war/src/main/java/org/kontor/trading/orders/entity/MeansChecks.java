package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.kontor.trading.executions.entity.Side;

/** Whether the account can pay or deliver. */
final class MeansChecks {

    private static final int QTY_SCALE = 9;

    static final EntryPolicy MONEY_IS_THERE = (order, now) -> {
        if (order.side() == Side.SELL) {
            return Optional.empty();
        }
        BigDecimal required = cost(order, now).add(now.feesAtMost());
        BigDecimal available = now.buyingPower();
        return rejectIf(
                required.compareTo(available) > 0,
                Reason.INSUFFICIENT_BUYING_POWER,
                "required",
                required,
                "available",
                available,
                "held",
                now.balances().held());
    };

    static final EntryPolicy SHARES_ARE_THERE = (order, now) -> {
        BigDecimal available = now.balances().available(order.symbol());
        BigDecimal requested = order.side() == Side.SELL ? shares(order, now) : BigDecimal.ZERO;
        return rejectIf(
                requested.compareTo(available) > 0,
                Reason.INSUFFICIENT_SHARES,
                "requested",
                requested.toPlainString(),
                "available",
                available.toPlainString(),
                "reserved",
                now.balances().reserved(order.symbol()).toPlainString());
    };

    static final EntryPolicy IT_DOES_NOT_MEET_AN_OWN_ORDER =
            (order, now) -> rejectIf(now.crossing() != null, Reason.SELF_TRADE, "conflicting_order", now.crossing());

    static final List<EntryPolicy> ALL = List.of(MONEY_IS_THERE, SHARES_ARE_THERE, IT_DOES_NOT_MEET_AN_OWN_ORDER);

    private MeansChecks() {}

    private static BigDecimal cost(Instruction order, Circumstances now) {
        return order.isNotional()
                ? order.notional()
                : Reservation.of(Side.BUY, order.qty(), EntryPolicy.worstPrice(order, now));
    }

    private static BigDecimal shares(Instruction order, Circumstances now) {
        return order.isNotional()
                ? order.notional().divide(EntryPolicy.worstPrice(order, now), QTY_SCALE, RoundingMode.UP)
                : order.qty();
    }
}
