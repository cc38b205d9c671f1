package org.kontor.marketdata.simulation.entity;

import java.math.BigDecimal;
import java.util.List;
import org.kontor.marketdata.instruments.entity.Symbol;

/**
 * A company that exists only here, so that there is more than one thing to trade. All its figures are made up.
 *
 * @param firstPrice where its price starts, in USD
 * @param dailyDrift expected growth of the price's logarithm per day
 * @param dailyVolatility deviation of the price's logarithm per day
 * @param ordinaryVolume shares on a day without news
 */
public record SimulatedCompany(
        Symbol symbol,
        String name,
        BigDecimal firstPrice,
        BigDecimal dailyDrift,
        BigDecimal dailyVolatility,
        long ordinaryVolume) {

    public static final List<SimulatedCompany> ALL = List.of(
            company("ACME", "Acme Anvils (simulated)", "24.50", "0.0004", "0.018", 2_400_000),
            company("GLOBEX", "Globex Shipping (simulated)", "87.20", "0.0002", "0.012", 1_100_000),
            company("HOOLI", "Hooli Networks (simulated)", "1240.00", "0.0006", "0.022", 300_000),
            company("INITECH", "Initech Software (simulated)", "312.00", "-0.0001", "0.015", 700_000));

    private static SimulatedCompany company(
            String symbol, String name, String firstPrice, String drift, String volatility, long volume) {
        return new SimulatedCompany(
                new Symbol(symbol),
                name,
                new BigDecimal(firstPrice),
                new BigDecimal(drift),
                new BigDecimal(volatility),
                volume);
    }
}
