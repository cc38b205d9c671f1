package org.kontor.portfolio.investments.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quantity of shares and what it cost, under the moving average (R1).
 *
 * @param qty shares, up to nine decimals
 * @param cost USD with buy fees, ten decimals
 */
public record CostBasis(BigDecimal qty, BigDecimal cost) {

    /** Decimals of a cost while it is worked with (R4). */
    public static final int SCALE = 10;

    public static final CostBasis NONE = new CostBasis(BigDecimal.ZERO, BigDecimal.ZERO);

    public CostBasis {
        if (qty.signum() < 0 || cost.signum() < 0 || qty.signum() == 0 && cost.signum() != 0) {
            throw new IllegalArgumentException("no such cost basis: " + cost + " for " + qty);
        }
        cost = cost.setScale(SCALE, RoundingMode.HALF_UP);
    }

    public CostBasis plus(BigDecimal bought, BigDecimal paid) {
        return new CostBasis(qty.add(bought), cost.add(paid));
    }

    /** So many shares for the same cost; none cost nothing. */
    CostBasis withQty(BigDecimal other) {
        if (other.signum() < 0 || other.signum() == 0 && cost.signum() != 0) {
            throw new MoreSoldThanHeld(qty.subtract(other), qty);
        }
        return new CostBasis(other, cost);
    }

    /** What so many of the shares cost: their part, or everything if it is all of them (R3). */
    public BigDecimal costOf(BigDecimal sold) {
        int compared = sold.compareTo(qty);
        if (compared > 0) {
            throw new MoreSoldThanHeld(sold, qty);
        }
        return compared == 0 ? cost : cost.multiply(sold).divide(qty, SCALE, RoundingMode.HALF_UP);
    }

    public CostBasis minus(BigDecimal sold) {
        return new CostBasis(qty.subtract(sold), cost.subtract(costOf(sold)));
    }
}
