package org.kontor.trading.statements.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The money of an account at one moment, in USD.
 *
 * @param settled the part of the total that is the customer's for good
 * @param unsettled the part that a sale will bring at its settlement
 * @param held the part, of either, that is reserved for open orders
 */
public record Cash(BigDecimal total, BigDecimal settled, BigDecimal unsettled, BigDecimal held) {

    private static final int CENTS = 2;

    /** @param moment opening or closing */
    static Cash of(List<BalanceLine> balances, Function<BalanceLine, BigDecimal> moment) {
        return new Cash(
                sum(balances, moment, line -> true),
                sum(balances, moment, line -> !line.isUnsettled()),
                sum(balances, moment, BalanceLine::isUnsettled),
                sum(balances, moment, BalanceLine::isHeld));
    }

    private static BigDecimal sum(
            List<BalanceLine> balances, Function<BalanceLine, BigDecimal> moment, Predicate<BalanceLine> which) {
        return balances.stream()
                .filter(BalanceLine::isMoney)
                .filter(which)
                .map(moment)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(CENTS);
    }
}
