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
     * USD for a buy, shares for a sell; fees not included.
     *
     * <p>Each fill is rounded to the cent by itself. A fill of whole shares at a price of whole cents is exact; any
     * other may round up by half a cent. It has one share at least, or is the last, so half a cent for each share begun
     * covers all of them.
     */
    public static BigDecimal of(Side side, BigDecimal leaves, BigDecimal worstPrice) {
        if (side == Side.SELL) {
            return leaves;
        }
        boolean exact = worstPrice.stripTrailingZeros().scale() <= CENTS
                && leaves.stripTrailingZeros().scale() <= 0;
        BigDecimal rounding =
                exact ? BigDecimal.ZERO : leaves.setScale(0, RoundingMode.UP).multiply(HALF_A_CENT);
        return leaves.multiply(worstPrice).add(rounding).setScale(CENTS, RoundingMode.CEILING);
    }
}
