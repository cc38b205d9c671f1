package org.kontor.trading.fees.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.kontor.trading.executions.entity.Side;

/**
 * What is charged from a trade date on.
 *
 * @param side null for both
 * @param rate USD per unit of the basis
 * @param capPerOrder USD, whole cents; null for none
 */
public record FeeRate(
        FeeKind kind, Side side, FeeBasis basis, BigDecimal rate, BigDecimal capPerOrder, LocalDate effectiveFrom) {

    private static final int CENTS = 2;

    boolean appliesTo(LocalDate tradeDate, Side traded) {
        return !effectiveFrom.isAfter(tradeDate) && (side == null || side == traded);
    }

    /** USD that an order owes in all for what it has traded: up to the cent, never more than the cap (R3, R4). */
    BigDecimal due(Traded traded) {
        return capped(rate.multiply(basis.units(traded)).setScale(CENTS, RoundingMode.CEILING));
    }

    BigDecimal capped(BigDecimal amount) {
        return capPerOrder == null ? amount : amount.min(capPerOrder);
    }
}
