package org.kontor.marketdata.actions.entity;

import java.math.BigDecimal;

/** @param rate USD a share, above zero */
public record CashDividend(BigDecimal rate) implements ActionTerms {

    public static final String KIND = "cash_dividend";

    public CashDividend {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a dividend is above zero, not " + rate);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }
}
