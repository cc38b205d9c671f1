package org.kontor.portfolio.investments.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A split as trading applied it to one account.
 *
 * @param oldRate so many shares were replaced
 * @param newRate by so many
 * @param before shares in the account
 * @param after shares in the account
 * @param paid USD for the fraction of a share that was left
 */
public record Split(BigDecimal oldRate, BigDecimal newRate, BigDecimal before, BigDecimal after, BigDecimal paid) {

    private static final int QTY_SCALE = 9;

    /** Shares that the account would have, had no fraction been paid out. */
    BigDecimal whole() {
        return before.multiply(newRate)
                .divide(oldRate, QTY_SCALE, RoundingMode.HALF_UP)
                .max(after);
    }

    /** Shares that were paid out. */
    BigDecimal fraction() {
        return whole().subtract(after);
    }
}
