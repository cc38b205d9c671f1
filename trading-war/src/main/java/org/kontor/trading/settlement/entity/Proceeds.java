package org.kontor.trading.settlement.entity;

import java.math.BigDecimal;

/**
 * What becomes settled money when sales settle (R3), in USD.
 *
 * @param toCash from what is free to what is free and settled
 * @param toHold from what open buys hold to what they hold settled
 */
public record Proceeds(BigDecimal toCash, BigDecimal toHold) {

    /**
     * Money spent before it settled is taken to be the oldest, so it is what settles first and is gone by then.
     *
     * @param settling of the sales that settle now
     * @param waiting of all sales that have not settled, those included
     * @param free of it, what the customer may spend
     * @param held of it, what open buys hold
     */
    public static Proceeds of(BigDecimal settling, BigDecimal waiting, BigDecimal free, BigDecimal held) {
        BigDecimal spent = waiting.subtract(free).subtract(held).max(BigDecimal.ZERO);
        BigDecimal left = settling.subtract(settling.min(spent));
        BigDecimal toCash = left.min(free);
        return new Proceeds(toCash, left.subtract(toCash));
    }

    public BigDecimal total() {
        return toCash.add(toHold);
    }
}
