package org.kontor.trading.executions.entity;

import java.math.BigDecimal;

/** FIX Side (54). */
public enum Side {
    BUY,
    SELL;

    /** Whether a price is no worse than the worst the customer takes. */
    public boolean accepts(BigDecimal price, BigDecimal worst) {
        return this == BUY ? price.compareTo(worst) <= 0 : price.compareTo(worst) >= 0;
    }
}
