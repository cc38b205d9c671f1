package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.kontor.rest.json.Violations;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.control.Means.Available;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderType;
import org.kontor.trading.orders.entity.PriceRules;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.Reservation;
import org.kontor.trading.orders.entity.Sum;

/** What a replacement asks for, costs and changes. */
@ApplicationScoped
class ReplacementTerms {

    @Inject
    Means means;

    @Inject
    ReplacementPrices prices;

    @Inject
    OrderFees fees;

    @Inject
    TradingRules rules;

    /** Throws 422 for terms that the order cannot have. */
    void check(Order order, Replacement wanted) {
        Violations violations = new Violations();
        OrderType type = order.type();
        if (wanted.qty() != null && order.leg() != null) {
            violations.add("qty", "not-allowed", "of an exit follows its entry");
        }
        if (wanted.qty() != null && wanted.qty().compareTo(order.filling().shares()) <= 0) {
            violations.add(
                    "qty",
                    "too-small",
                    "must be more than what has filled: "
                            + order.filling().shares().toPlainString());
        }
        if (wanted.limitPrice() != null && !type.hasLimit()) {
            violations.add("limit_price", "not-allowed", "is not for this type of order");
        }
        if (wanted.stopPrice() != null && type != OrderType.STOP && type != OrderType.STOP_LIMIT) {
            violations.add("stop_price", "not-allowed", "is not for this type of order");
        }
        if (wanted.stopPrice() != null && !order.trigger().isWaiting()) {
            violations.add("stop_price", "not-allowed", "has been reached");
        }
        if (wanted.trail() != null
                && (type != OrderType.TRAILING_STOP || !order.trigger().isWaiting())) {
            violations.add("trail", "not-allowed", "is for a trailing stop that has not been reached");
        } else if (wanted.trail() != null
                && order.terms()
                                .trail()
                                .withDistance(wanted.trail())
                                .stop(order.side(), order.trigger().waterMark(), rules.of(order.symbol()))
                                .signum()
                        <= 0) {
            violations.add("trail", "too-large", "must leave a stop above zero");
        }
        violations.check();
        prices.check(order, wanted);
    }

    /** Sets aside what the new terms cost beyond the old ones; throws 422 if that is not there. */
    Optional<Sum> larger(Order order, Replacement wanted) {
        BigDecimal cost = cost(order, wanted);
        BigDecimal more = cost.subtract(order.hold().amount());
        if (more.signum() <= 0) {
            return Optional.empty();
        }
        Available has = means.of(order.accountId());
        if (more.compareTo(has.beyond(order)) > 0) {
            throw Refusal.of(order, shortOf(order, more, has));
        }
        return Optional.of(order.reserveAtLeast(cost, has.balances().settled()));
    }

    private static Rejection shortOf(Order order, BigDecimal more, Available has) {
        BigDecimal free = has.beyond(order);
        if (order.side() == Side.SELL) {
            BigDecimal reserved = has.balances().reserved(order.symbol());
            return Rejection.of(Reason.INSUFFICIENT_SHARES, "requested", more, "available", free, "reserved", reserved);
        }
        return has.isSettledOnly()
                ? Rejection.of(
                        Reason.ACCOUNT_RESTRICTED,
                        "restriction",
                        "settled_cash_only",
                        "until",
                        has.settledOnlyUntil(),
                        "required",
                        more,
                        "available",
                        free)
                : Rejection.of(
                        Reason.INSUFFICIENT_BUYING_POWER,
                        "required",
                        more,
                        "available",
                        free,
                        "held",
                        has.balances().held());
    }

    /** Whether what they cost is there; fills meanwhile may have cost more than the new terms would. */
    boolean areCovered(Order order, Replacement wanted) {
        BigDecimal more = cost(order, wanted).subtract(order.hold().amount());
        return more.signum() <= 0 || more.compareTo(means.of(order.accountId()).beyond(order)) <= 0;
    }

    void apply(Order order, Replacement wanted, OffsetDateTime now) {
        order.replace(wanted, worst(order, wanted), feesAtMost(order, wanted), rules.of(order.symbol()), now);
    }

    /** Keeps back what the terms that apply now need. */
    Sum settle(Order order) {
        return order.reserve(means.of(order.accountId()).balances().settled());
    }

    private BigDecimal cost(Order order, Replacement wanted) {
        if (order.hold().amount().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal shares =
                qty(order, wanted).subtract(order.filling().shares()).max(BigDecimal.ZERO);
        BigDecimal cost = Reservation.of(order.side(), shares, worst(order, wanted));
        return order.side() == Side.SELL
                ? cost
                : cost.add(feesAtMost(order, wanted)
                        .subtract(order.charges().total())
                        .max(BigDecimal.ZERO));
    }

    private BigDecimal feesAtMost(Order order, Replacement wanted) {
        return fees.atMost(order.side(), qty(order, wanted), worst(order, wanted), order.tradeDate());
    }

    private static BigDecimal qty(Order order, Replacement wanted) {
        return wanted.qty() == null ? order.terms().qty() : wanted.qty();
    }

    private BigDecimal worst(Order order, Replacement wanted) {
        if (wanted.limitPrice() != null) {
            return wanted.limitPrice();
        }
        return order.type() == OrderType.STOP && order.side() == Side.BUY && wanted.stopPrice() != null
                ? PriceRules.limitAboveStop(wanted.stopPrice(), rules.of(order.symbol()))
                : order.worstPrice();
    }
}
