package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kontor.trading.executions.entity.Side;

/** Whether the account can pay or deliver. */
final class MeansChecks {

    private static final int QTY_SCALE = 9;

    static final EntryPolicy MONEY_IS_THERE = (order, now) -> {
        BigDecimal required = required(order, now);
        BigDecimal available = now.balances().buyingPower();
        return rejectIf(
                required != null && required.compareTo(available) > 0,
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

    static final EntryPolicy IT_DOES_NOT_MEET_AN_OWN_ORDER = (order, now) -> rejectIf(
            now.obstacles().crossing() != null,
            Reason.SELF_TRADE,
            "conflicting_order",
            now.obstacles().crossing());

    /** How many shares an amount of money sells is not known before; such an order sells alone in its symbol. */
    static final EntryPolicy AN_AMOUNT_OF_MONEY_SELLS_ALONE = (order, now) -> rejectIf(
            now.obstacles().selling() != null,
            Reason.CONFLICTING_SALE,
            "conflicting_order",
            now.obstacles().selling());

    static final List<EntryPolicy> ALL =
            List.of(MONEY_IS_THERE, SHARES_ARE_THERE, AN_AMOUNT_OF_MONEY_SELLS_ALONE, IT_DOES_NOT_MEET_AN_OWN_ORDER);

    private MeansChecks() {}

    /** USD that a buy would keep back, with fees; null for a sell, and while no price is known. */
    static BigDecimal required(Instruction order, Circumstances now) {
        BigDecimal worst = EntryPolicy.worstPrice(order, now);
        if (order.side() == Side.SELL || worst == null) {
            return null;
        }
        BigDecimal cost = order.isNotional() ? order.notional() : Reservation.of(Side.BUY, order.qty(), worst);
        return cost.add(now.feesAtMost());
    }

    private static BigDecimal shares(Instruction order, Circumstances now) {
        return order.isNotional()
                ? order.notional().divide(EntryPolicy.worstPrice(order, now), QTY_SCALE, RoundingMode.UP)
                : order.qty();
    }
}
