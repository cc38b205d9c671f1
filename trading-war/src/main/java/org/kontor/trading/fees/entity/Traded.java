package org.kontor.trading.fees.entity;

import java.math.BigDecimal;

/**
 * What an order has traded up to a moment.
 *
 * @param value USD, sum of quantity times price, not rounded
 */
public record Traded(BigDecimal shares, BigDecimal value) {

    public static final Traded NOTHING = new Traded(BigDecimal.ZERO, BigDecimal.ZERO);

    public Traded plus(BigDecimal moreShares, BigDecimal price) {
        return new Traded(shares.add(moreShares), value.add(moreShares.multiply(price)));
    }
}
