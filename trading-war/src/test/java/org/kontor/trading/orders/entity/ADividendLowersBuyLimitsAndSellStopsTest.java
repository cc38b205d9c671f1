package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** On the ex-date, by the dividend, rounded down to the tick. Source: domain reference 2.3 (gtc), FINRA rule 5330. */
class ADividendLowersBuyLimitsAndSellStopsTest {

    @Test
    void aBuysLimitWithWhatItReserves() {
        Order order = resting(buy("10").limit("100.00").order());
        order.reduceBy(new BigDecimal("0.245"), RULES, NOW);

        assertThat(order.terms().limitPrice()).isEqualByComparingTo("99.75");
        assertThat(order.worstPrice()).isEqualByComparingTo("99.75");
        assertThat(order.reserve(BigDecimal.ZERO).total()).isEqualByComparingTo("-2.50");
        assertThat(order.revision()).isEqualTo(2);
    }

    @Test
    void aSellsStop() {
        Order order = resting(sell("10").stop("95.00").order(), null);
        order.reduceBy(new BigDecimal("0.24"), RULES, NOW);

        assertThat(order.terms().stopPrice()).isEqualByComparingTo("94.76");
    }

    @Test
    void toTheInstrumentsTick() {
        Order purchase = resting(buy("10").limit("100.00").order());
        purchase.reduceBy(new BigDecimal("0.24"), OrderFixture.ticking("0.05"), NOW);
        assertThat(purchase.terms().limitPrice()).isEqualByComparingTo("99.75");
        Order sale = resting(sell("10").stop("95.00").order(), null);
        sale.reduceBy(new BigDecimal("0.24"), OrderFixture.ticking("0.05"), NOW);
        assertThat(sale.terms().stopPrice()).isEqualByComparingTo("94.75");
    }

    @Test
    void nothingElse() {
        Order limit = resting(sell("10").limit("105.00").order());
        limit.reduceBy(BigDecimal.ONE, RULES, NOW);
        assertThat(limit.terms().limitPrice()).isEqualByComparingTo("105.00");
        assertThat(limit.worstPrice()).isEqualByComparingTo("105.00");
        Order stop = resting(buy("10").stop("105.00").order(), "107.62");
        stop.reduceBy(BigDecimal.ONE, RULES, NOW);
        assertThat(stop.terms().stopPrice()).isEqualByComparingTo("105.00");
        assertThat(stop.worstPrice()).isEqualByComparingTo("107.62");
    }
}
