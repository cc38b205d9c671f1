package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** The constraints of the table of orders, and the invariants of domain reference 2.4 (R4, R7). */
public final class RowRules {

    private static final Set<OrderStatus> MAY_KEEP_BACK = EnumSet.of(
            OrderStatus.ACCEPTED,
            OrderStatus.NEW,
            OrderStatus.PARTIALLY_FILLED,
            OrderStatus.PENDING_CANCEL,
            OrderStatus.PENDING_REPLACE,
            OrderStatus.SUSPENDED);

    private RowRules() {}

    public static void check(Order order) {
        BigDecimal qty = order.terms().qty();
        BigDecimal cum = order.filling().shares();
        Hold hold = order.hold();
        boolean open = order.status().isOpen();
        require(order, qty == null || cum.compareTo(qty) <= 0, "has filled more than ordered");
        require(
                order,
                order.terms().notional() == null
                        || order.filling().gross().compareTo(order.terms().notional()) <= 0,
                "has spent more than ordered");
        require(order, order.status() != OrderStatus.FILLED || cum.compareTo(qty) == 0, "is filled and is not");
        require(
                order,
                qty == null || cum.add(order.leavesQty()).compareTo(open ? qty : cum) == 0,
                "leaves another quantity than it has");
        require(
                order,
                hold.amount().signum() == 0 || hold.amount().signum() > 0 && MAY_KEEP_BACK.contains(order.status()),
                "keeps back " + hold.amount());
        require(
                order,
                hold.unsettled().signum() >= 0 && hold.unsettled().compareTo(hold.amount()) <= 0,
                "keeps back unsettled " + hold.unsettled());
        require(order, hold.amount().compareTo(order.worstCost()) >= 0, "may cost " + order.worstCost());
        require(
                order,
                above0(order.terms().limitPrice()) && above0(order.terms().stopPrice()),
                "has a price of 0");
        require(order, above0(order.worstPrice()) && above0(qty), "has nothing to do");
    }

    private static boolean above0(BigDecimal number) {
        return number == null || number.signum() > 0;
    }

    private static void require(Order order, boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(order.status() + " " + order.request() + " (hold "
                    + order.hold().amount() + ", worst " + order.worstPrice() + ", cum "
                    + order.filling().shares() + ") " + otherwise);
        }
    }
}
