package org.kontor.portfolio.investments.entity;

import java.math.BigDecimal;

/** A sale of shares that this projection has not seen bought: an event before it is missing. */
public final class MoreSoldThanHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MoreSoldThanHeld(BigDecimal sold, BigDecimal held) {
        super("sold " + sold.toPlainString() + " of " + held.toPlainString() + " shares held");
    }
}
