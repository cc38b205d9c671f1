package org.kontor.trading.instruments.boundary;

import java.math.BigDecimal;
import org.kontor.trading.instruments.entity.Terms;

/** Rules of price and size; absent where nothing is said. {@code maxQuoteAge} in seconds. */
public record TermsView(
        BigDecimal tickSize,
        Integer roundLot,
        BigDecimal collar,
        BigDecimal farLimit,
        BigDecimal maxOrderValue,
        BigDecimal minNotional,
        BigDecimal participation,
        BigDecimal slippageBps,
        Long maxQuoteAge) {

    static TermsView of(Terms terms) {
        return new TermsView(
                plain(terms.tickSize()),
                terms.roundLot(),
                plain(terms.collar()),
                plain(terms.farLimit()),
                plain(terms.maxOrderValue()),
                plain(terms.minNotional()),
                plain(terms.participation()),
                plain(terms.slippageBps()),
                terms.maxQuoteAge() == null ? null : terms.maxQuoteAge().toSeconds());
    }

    /** Without the zeros that a column's scale adds, so that an answer is the same before and after the database. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
