package org.kontor.marketdata.actions.entity;

import java.math.BigDecimal;

/**
 * So many old shares become so many new ones: 1 and 2 is a 2-for-1 split, 10 and 1 a reverse one.
 *
 * @param oldRate above zero
 * @param newRate above zero
 * @param cashInLieuPrice USD that a whole new share is worth where a fraction is paid out; null: the market says
 */
public record Split(BigDecimal oldRate, BigDecimal newRate, BigDecimal cashInLieuPrice) implements ActionTerms {

    public static final String KIND = "split";

    public Split {
        if (oldRate.signum() <= 0 || newRate.signum() <= 0) {
            throw new IllegalArgumentException("rates are above zero, not " + oldRate + " and " + newRate);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }
}
