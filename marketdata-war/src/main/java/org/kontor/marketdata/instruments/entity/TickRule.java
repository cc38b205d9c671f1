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

    /** No larger step is allowed: a price below it could not be told from nothing. */
    private static final BigDecimal LARGEST = BigDecimal.ONE;

    private static final BigDecimal BELOW_ONE = new BigDecimal("0.0001");
    private static final int MOST_DECIMALS = 4;

    /** Made of the constants above. */
    public static final TickRule ONE_CENT = new TickRule(new BigDecimal("0.01"));

    public TickRule {
        if (!isTick(tick)) {
            throw new IllegalArgumentException(
                    "a tick is above zero, up to 1.00, with at most four decimals, not " + tick);
        }
        // prices take their decimals from the tick, and have two at least
        tick = tick.setScale(Math.max(2, tick.stripTrailingZeros().scale()));
    }

    /** Whether an amount of USD can be the step of prices. */
    public static boolean isTick(BigDecimal amount) {
        return amount.signum() > 0
                && amount.compareTo(LARGEST) <= 0
                && amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /** Whether it is the rule for everything that no other rule was made for. */
    public boolean isStandard() {
        return equals(ONE_CENT);
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
