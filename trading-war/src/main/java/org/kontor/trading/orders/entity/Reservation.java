package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.trading.executions.entity.Side;

/** How much an open order keeps back (R4). Enough for every way it can fill, so that cash never becomes negative. */
public final class Reservation {

    private static final int CENTS = 2;
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    private Reservation() {}

    /**
     * USD for a buy, shares for a sell.
     *
     * <p>Each fill is rounded to the cent by itself. At a price of whole cents that changes nothing; below a dollar,
     * where prices have four decimals, a fill of one share may round up by half a cent, so that much is kept for each
     * share.
     */
    public static BigDecimal of(Side side, BigDecimal leaves, BigDecimal worstPrice) {
        if (side == Side.SELL) {
            return leaves;
        }
        boolean wholeCents = worstPrice.stripTrailingZeros().scale() <= CENTS;
        BigDecimal each = wholeCents ? worstPrice : worstPrice.add(HALF_A_CENT);
        return leaves.multiply(each).setScale(CENTS, RoundingMode.CEILING);
    }
}
