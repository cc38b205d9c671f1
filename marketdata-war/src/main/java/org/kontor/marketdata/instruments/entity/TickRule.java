package org.kontor.marketdata.instruments.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The steps that prices move in: Reg NMS rule 612 as brokers apply it, one cent from 1.00 USD, a hundredth of a cent
 * below.
 *
 * @param tick step of prices from 1.00 USD; a datum of the instrument, because the rule is being changed
 */
public record TickRule(BigDecimal tick) {

    public static final TickRule ONE_CENT = new TickRule(new BigDecimal("0.01"));

    private static final BigDecimal BELOW_ONE = new BigDecimal("0.0001");

    public TickRule {
        if (tick.signum() <= 0 || tick.scale() > 4) {
            throw new IllegalArgumentException("a tick is above zero with at most four decimals, not " + tick);
        }
    }

    /** The step that applies to a price in USD. */
    public BigDecimal at(BigDecimal price) {
        return price.compareTo(BigDecimal.ONE) < 0 ? BELOW_ONE : tick;
    }

    /** The price on a tick next to the given one, never less than one tick. */
    public BigDecimal round(BigDecimal price, RoundingMode rounding) {
        return wholeTicks(price, at(price), rounding);
    }

    /** An amount, such as a spread, in whole ticks of the given size and at least one. */
    public static BigDecimal wholeTicks(BigDecimal amount, BigDecimal tick, RoundingMode rounding) {
        BigDecimal ticks = amount.divide(tick, 0, rounding).max(BigDecimal.ONE);
        return ticks.multiply(tick).setScale(tick.scale());
    }
}
