package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.Balances;

/** One check before an order is taken; answers with a rejection if the order fails it. */
@FunctionalInterface
public interface EntryPolicy {

    /**
     * What the checks look at.
     *
     * @param reference USD a share the order would get now; null if no fresh price is known
     * @param largest USD, largest value of one order
     */
    record Circumstances(boolean accountMayTrade, BigDecimal reference, Balances balances, BigDecimal largest) {}

    Optional<Rejection> check(Instruction order, Circumstances now);

    EntryPolicy ACCOUNT_MAY_TRADE = (order, now) -> rejectIf(!now.accountMayTrade(), Reason.ACCOUNT_RESTRICTED);

    EntryPolicy LIMIT_IS_ON_TICK = (order, now) -> rejectIf(
            order.limitPrice() != null && !PriceRules.isOnTick(order.limitPrice()),
            Reason.PRICE_INCREMENT,
            "limit_price",
            order.limitPrice(),
            "decimals",
            order.limitPrice() == null ? 0 : PriceRules.decimals(order.limitPrice()));

    EntryPolicy LIMIT_IS_NEAR_THE_MARKET = (order, now) -> rejectIf(
            order.limitPrice() != null
                    && now.reference() != null
                    && PriceRules.isTooFar(order.limitPrice(), now.reference()),
            Reason.PRICE_TOO_FAR,
            "limit_price",
            order.limitPrice(),
            "reference",
            now.reference());

    EntryPolicy A_PRICE_IS_KNOWN =
            (order, now) -> rejectIf(order.limitPrice() == null && now.reference() == null, Reason.NO_REFERENCE_PRICE);

    EntryPolicy VALUE_IS_NOT_TOO_LARGE = (order, now) -> {
        BigDecimal value = order.qty().multiply(worstPrice(order, now));
        return rejectIf(
                value.compareTo(now.largest()) > 0, Reason.ORDER_TOO_LARGE, "value", value, "limit", now.largest());
    };

    EntryPolicy MONEY_IS_THERE = (order, now) -> {
        if (order.side() == Side.SELL) {
            return Optional.empty();
        }
        BigDecimal required = Reservation.of(Side.BUY, order.qty(), worstPrice(order, now));
        BigDecimal available = now.balances().buyingPower();
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

    EntryPolicy SHARES_ARE_THERE = (order, now) -> {
        BigDecimal available = now.balances().available(order.symbol());
        return rejectIf(
                order.side() == Side.SELL && order.qty().compareTo(available) > 0,
                Reason.INSUFFICIENT_SHARES,
                "requested",
                order.qty().toPlainString(),
                "available",
                available.toPlainString(),
                "reserved",
                now.balances().reserved(order.symbol()).toPlainString());
    };

    /** All checks in their order; the first that fails is the one reported. Source: domain reference 2.5b. */
    List<EntryPolicy> ALL = List.of(
            ACCOUNT_MAY_TRADE,
            LIMIT_IS_ON_TICK,
            LIMIT_IS_NEAR_THE_MARKET,
            A_PRICE_IS_KNOWN,
            VALUE_IS_NOT_TOO_LARGE,
            MONEY_IS_THERE,
            SHARES_ARE_THERE);

    static Optional<Rejection> checkAll(Instruction order, Circumstances now) {
        return ALL.stream()
                .map(policy -> policy.check(order, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The limit, or the collar of a market order. */
    static BigDecimal worstPrice(Instruction order, Circumstances now) {
        return order.limitPrice() != null ? order.limitPrice() : PriceRules.collar(order.side(), now.reference());
    }

    private static Optional<Rejection> rejectIf(boolean fails, Reason reason, Object... figures) {
        return fails ? Optional.of(Rejection.of(reason, figures)) : Optional.empty();
    }
}
