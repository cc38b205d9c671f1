package org.kontor.marketdata.bars.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Bars named by what they look like. */
public final class BarFixture {

    private BarFixture() {}

    public static DailyBar bar(String open, String high, String low, String close) {
        return new DailyBar(
                LocalDate.of(2013, 1, 2),
                new BigDecimal(open),
                new BigDecimal(high),
                new BigDecimal(low),
                new BigDecimal(close),
                8_003);
    }

    public static DailyBar risingDay() {
        return bar("100.00", "103.00", "98.00", "102.00");
    }

    public static DailyBar fallingDay() {
        return bar("102.00", "103.00", "98.00", "100.00");
    }
}
