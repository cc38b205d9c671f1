package org.kontor.marketdata.replay.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.TickRule;
import org.kontor.marketdata.quotes.entity.Print;

/**
 * A way that the price may have taken through a day of which only the bar is known: from open to close through both
 * extremes, on a rising day the low first, on a falling day the high first. What lies between the four is interpolated,
 * on ticks, and never leaves the bar.
 */
public final class BarWalk {

    /** Prices per bar. */
    public static final int STEPS = 8;

    /** Step at which each of open, first extreme, second extreme and close is reached. */
    private static final int[] STOPS = {0, 2, 5, STEPS - 1};

    private BarWalk() {}

    /** The {@link #STEPS} prices of the day in order, in USD. */
    public static List<BigDecimal> prices(DailyBar bar, TickRule tickRule) {
        BigDecimal[] stops = bar.isRising()
                ? new BigDecimal[] {bar.open(), bar.low(), bar.high(), bar.close()}
                : new BigDecimal[] {bar.open(), bar.high(), bar.low(), bar.close()};
        List<BigDecimal> prices = new ArrayList<>(STEPS);
        prices.add(bar.open());
        for (int leg = 1; leg < STOPS.length; leg++) {
            int length = STOPS[leg] - STOPS[leg - 1];
            for (int step = 1; step < length; step++) {
                BigDecimal between = between(stops[leg - 1], stops[leg], step, length);
                BigDecimal onTick = tickRule.round(between, RoundingMode.HALF_UP);
                prices.add(onTick.max(bar.low()).min(bar.high()));
            }
            prices.add(stops[leg]);
        }
        return List.copyOf(prices);
    }

    /** The bar as it stands after the given step, counted from 0; volume grows evenly. */
    public static DailyBar soFar(DailyBar bar, TickRule tickRule, int step) {
        List<BigDecimal> seen = prices(bar, tickRule).subList(0, step + 1);
        return new DailyBar(
                bar.date(),
                bar.open(),
                seen.stream().reduce(BigDecimal::max).orElseThrow(),
                seen.stream().reduce(BigDecimal::min).orElseThrow(),
                seen.get(step),
                bar.volume() / STEPS * (step + 1) + bar.volume() % STEPS * (step + 1) / STEPS);
    }

    /** Which official price the step is; null between the first and the last. */
    static Print print(int step) {
        if (step == 0) {
            return Print.OPENING;
        }
        return step == STEPS - 1 ? Print.CLOSING : null;
    }

    private static BigDecimal between(BigDecimal from, BigDecimal to, int step, int length) {
        BigDecimal way = to.subtract(from).multiply(BigDecimal.valueOf(step));
        return from.add(way.divide(BigDecimal.valueOf(length), 6, RoundingMode.HALF_UP));
    }
}
