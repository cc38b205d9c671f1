package org.kontor.trading.executions.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares at a price in USD. */
public record Fill(BigDecimal qty, BigDecimal price) {

    /** Money that changes hands: qty times price, half up to the cent. */
    public BigDecimal gross() {
        return qty.multiply(price).setScale(2, RoundingMode.HALF_UP);
    }
}
