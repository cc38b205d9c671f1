package org.kontor.trading.accounts.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What there is to know of an account on a day, beside its balances.
 *
 * @param today in New York
 * @param goodFaithViolations those that still count
 * @param unsettledBuys shares bought that have not settled, by symbol
 */
public record Standing(LocalDate today, int goodFaithViolations, Map<String, BigDecimal> unsettledBuys) {

    public Standing {
        unsettledBuys = Map.copyOf(unsettledBuys);
    }

    /** How many of the shares held have settled: a sale takes those first. */
    public BigDecimal settledOf(String symbol, BigDecimal held) {
        return held.subtract(unsettledBuys.getOrDefault(symbol, BigDecimal.ZERO))
                .max(BigDecimal.ZERO)
                .stripTrailingZeros();
    }
}
