package org.kontor.marketdata.simulation.entity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.TickRule;

/**
 * The price of a simulated company as geometric Brownian motion: S' = S exp(drift - volatility²/2 + volatility Z) per
 * day, walked in sixteen parts a day of which the first is the night.
 */
public final class SimulatedPrices {

    private static final int PARTS = 16;
    /** The square root of {@link #PARTS}, by which a part's volatility is smaller than the day's. */
    private static final BigDecimal ROOT_OF_PARTS = BigDecimal.valueOf(4);

    private static final MathContext PRECISION = new MathContext(20);
    private static final long VOLUME_STEP = 100;

    private final SimulatedCompany company;
    private final NormalDraws draws;
    private BigDecimal price;

    private SimulatedPrices(SimulatedCompany company, long seed) {
        this.company = company;
        this.draws = new NormalDraws(31 * seed + company.symbol().value().hashCode());
        this.price = company.firstPrice();
    }

    /** The company's bars on the given days; the same seed gives the same bars. */
    public static List<DailyBar> of(SimulatedCompany company, List<LocalDate> days, long seed) {
        SimulatedPrices prices = new SimulatedPrices(company, seed);
        return days.stream().map(prices::day).toList();
    }

    private DailyBar day(LocalDate date) {
        BigDecimal open = walk();
        BigDecimal high = open;
        BigDecimal low = open;
        BigDecimal close = open;
        for (int part = 1; part < PARTS; part++) {
            close = walk();
            high = high.max(close);
            low = low.min(close);
        }
        return new DailyBar(date, open, high, low, close, volume());
    }

    private BigDecimal walk() {
        BigDecimal variance = company.dailyVolatility().pow(2);
        BigDecimal drift = company.dailyDrift().subtract(half(variance));
        BigDecimal exponent = drift.divide(BigDecimal.valueOf(PARTS), PRECISION)
                .add(company.dailyVolatility().multiply(draws.next()).divide(ROOT_OF_PARTS, PRECISION));
        price = price.multiply(DecimalExponential.of(exponent), PRECISION);
        return TickRule.ONE_CENT.round(price, RoundingMode.HALF_UP);
    }

    /** The ordinary volume, and more on a day that draws far from the middle. */
    private long volume() {
        BigDecimal factor = BigDecimal.ONE.add(half(draws.next().abs()));
        long shares =
                factor.multiply(BigDecimal.valueOf(company.ordinaryVolume())).longValue();
        return shares - shares % VOLUME_STEP;
    }

    private static BigDecimal half(BigDecimal value) {
        return value.divide(BigDecimal.valueOf(2), PRECISION);
    }
}
