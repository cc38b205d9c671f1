package org.kontor.portfolio.investments.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

public final class InvestmentFixture {

    private InvestmentFixture() {}

    public static Investment nothing() {
        return new Investment(UUID.randomUUID(), UUID.randomUUID(), "AAPL");
    }

    static BigDecimal usd(String amount) {
        return new BigDecimal(amount);
    }

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
