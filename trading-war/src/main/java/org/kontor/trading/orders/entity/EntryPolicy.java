package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.trading.executions.entity.Side;

/** One check before an order is taken; answers with a rejection if the order fails it. */
@FunctionalInterface
public interface EntryPolicy {

    Optional<Rejection> check(Instruction order, Circumstances now);

    /** All checks in their order; the first that fails is the one reported. Source: domain reference 2.5b. */
    List<EntryPolicy> ALL = Stream.of(
                    InstrumentChecks.ALL, AccountChecks.ALL, SessionChecks.ALL, PriceChecks.ALL, MeansChecks.ALL)
            .flatMap(List::stream)
            .toList();

    static Optional<Rejection> checkAll(Instruction order, Circumstances now) {
        return first(ALL, order, now);
    }

    /** Only what has to do with prices; account and balances need not be known. */
    static Optional<Rejection> checkPrices(Instruction order, Circumstances now) {
        return first(PriceChecks.ALL, order, now);
    }

    private static Optional<Rejection> first(List<EntryPolicy> policies, Instruction order, Circumstances now) {
        return policies.stream()
                .map(policy -> policy.check(order, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * USD a share beyond which the order is never filled: its limit, the limit that its stop becomes, or the collar.
     * Null for the sell whose stop will set it, and for an order that no price is known for.
     */
    static BigDecimal worstPrice(Instruction order, Circumstances now) {
        if (order.limitPrice() != null) {
            return order.limitPrice();
        }
        boolean sellWithStop = order.side() == Side.SELL && order.type().hasStop();
        // a replacement that keeps its stop does not name it, and is sized by the market
        if (order.type() == OrderType.STOP && !sellWithStop && order.stopPrice() != null) {
            return PriceRules.limitAboveStop(order.stopPrice(), now.rules());
        }
        BigDecimal reference = now.reference(order);
        if (sellWithStop || reference == null) {
            return null;
        }
        BigDecimal base = order.type() == OrderType.TRAILING_STOP && now.last() != null
                ? reference.max(order.trail().stop(order.side(), now.last(), now.rules()))
                : reference;
        return PriceRules.collar(order.side(), base, now.rules());
    }

    static Optional<Rejection> rejectIf(boolean fails, Reason reason, Object... figures) {
        return fails ? Optional.of(Rejection.of(reason, figures)) : Optional.empty();
    }
}
