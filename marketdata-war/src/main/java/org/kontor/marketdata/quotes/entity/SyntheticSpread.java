package org.kontor.marketdata.quotes.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.marketdata.instruments.entity.TickRule;

/**
 * A bid and an ask around a traded price, for prices that came without: apart by two basis points in whole ticks,
 * rounded up, and by one tick at least. The traded price lies between them.
 */
public record SyntheticSpread(BigDecimal bid, BigDecimal ask) {

    private static final BigDecimal TWO_BASIS_POINTS = new BigDecimal("0.0002");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public static SyntheticSpread around(BigDecimal traded, TickRule tickRule) {
        BigDecimal tick = tickRule.at(traded);
        BigDecimal width = TickRule.wholeTicks(traded.multiply(TWO_BASIS_POINTS), tick, RoundingMode.UP);
        BigDecimal bid = TickRule.wholeTicks(traded.subtract(width.multiply(HALF)), tick, RoundingMode.FLOOR);
        // a trade off the ticks, as a user's file may have it, must not lie outside
        BigDecimal ask = bid.add(width).max(TickRule.wholeTicks(traded, tick, RoundingMode.CEILING));
        return new SyntheticSpread(bid, ask);
    }
}
