package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.entity.InstrumentRules;

/**
 * The distance at which a trailing stop follows the price: an amount or a percentage, never both.
 *
 * @param price USD a share; null for a percentage
 * @param percent of the water mark, above 0 and below 100; null for an amount
 */
public record Trail(BigDecimal price, BigDecimal percent) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Another distance in the same unit. */
    public Trail withDistance(BigDecimal distance) {
        return price != null ? new Trail(distance, null) : new Trail(null, distance);
    }

    /**
     * The stop that belongs to a water mark, on the instrument's tick: a sell's below it and rounded down, a buy's
     * above it and rounded up. Source: domain reference 2.1 and 2.2.
     *
     * @param mark USD, highest price since acceptance for a sell, lowest for a buy
     */
    public BigDecimal stop(Side side, BigDecimal mark, InstrumentRules rules) {
        BigDecimal distance = price != null ? price : mark.multiply(percent).divide(HUNDRED);
        return side == Side.SELL ? rules.floorToTick(mark.subtract(distance)) : rules.ceilToTick(mark.add(distance));
    }
}
