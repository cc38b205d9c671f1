package org.kontor.trading.corporateactions.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dividend or a split as announced.
 *
 * @param rate USD a share, of a dividend
 * @param oldRate shares before, of a split
 * @param newRate shares after, of a split
 * @param cashInLieuPrice USD for a new share, paid for what is left of one; null if nothing was announced
 */
public record CorporateAction(
        String id,
        String symbol,
        String kind,
        BigDecimal rate,
        BigDecimal oldRate,
        BigDecimal newRate,
        BigDecimal cashInLieuPrice,
        LocalDate exDate,
        LocalDate payDate) {

    public static final String DIVIDEND = "cash_dividend";
    public static final String SPLIT = "split";

    public boolean isSplit() {
        return kind.equals(SPLIT);
    }

    /** As this one, paying for fractions at a price that was not announced. */
    public CorporateAction payingFractionsAt(BigDecimal price) {
        return new CorporateAction(id, symbol, kind, rate, oldRate, newRate, price, exDate, payDate);
    }
}
