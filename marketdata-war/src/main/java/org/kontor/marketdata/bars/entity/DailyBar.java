package org.kontor.marketdata.bars.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.kontor.marketdata.instruments.entity.TickRule;

/**
 * What one day's trading came to: prices in USD as they were paid, not adjusted for splits or dividends.
 *
 * @param volume shares traded
 */
public record DailyBar(
        LocalDate date, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, long volume) {

    public DailyBar {
        require(low.signum() > 0, "low " + low + " is not above zero");
        require(low.compareTo(high) <= 0, "low " + low + " is above high " + high);
        requireWithin("open", open, low, high);
        requireWithin("close", close, low, high);
        require(volume >= 0, "volume " + volume + " is below zero");
    }

    /** Whether the day ended no lower than it began: a white candle. */
    public boolean isRising() {
        return close.compareTo(open) >= 0;
    }

    /** The bar with each price on the tick next to it. */
    public DailyBar onTicks(TickRule rule) {
        return new DailyBar(
                date, onTick(open, rule), onTick(high, rule), onTick(low, rule), onTick(close, rule), volume);
    }

    private static BigDecimal onTick(BigDecimal price, TickRule rule) {
        return rule.round(price, RoundingMode.HALF_UP);
    }

    private static void requireWithin(String name, BigDecimal price, BigDecimal low, BigDecimal high) {
        require(price.compareTo(low) >= 0, name + " " + price + " is below low " + low);
        require(price.compareTo(high) <= 0, name + " " + price + " is above high " + high);
    }

    private static void require(boolean holds, String refusal) {
        if (!holds) {
            throw new IllegalArgumentException(refusal);
        }
    }
}
