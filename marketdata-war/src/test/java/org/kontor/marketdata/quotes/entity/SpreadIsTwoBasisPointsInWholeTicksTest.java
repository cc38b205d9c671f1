package org.kontor.marketdata.quotes.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.marketdata.instruments.entity.TickRule;

/** R3.2. */
class SpreadIsTwoBasisPointsInWholeTicksTest {

    @ParameterizedTest
    @CsvSource({
        "553.82, 553.76, 553.88",
        "549.03, 548.97, 549.08",
        "24.50, 24.49, 24.50",
        "1.00, 0.99, 1.00",
        "0.5000, 0.4999, 0.5000",
        "0.0001, 0.0001, 0.0002",
        "1240.00, 1239.87, 1240.12"
    })
    void liesAroundTheTradedPrice(String traded, String bid, String ask) {
        assertThat(SyntheticSpread.around(new BigDecimal(traded), TickRule.ONE_CENT))
                .isEqualTo(new SyntheticSpread(new BigDecimal(bid), new BigDecimal(ask)));
    }

    @Test
    void holdsForAnyPrice() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal traded = BigDecimal.valueOf(random.nextInt(5_000_000) + 1L, 4);
            BigDecimal tick = TickRule.ONE_CENT.at(traded);

            SyntheticSpread spread = SyntheticSpread.around(traded, TickRule.ONE_CENT);

            assertThat(spread.ask().subtract(spread.bid()))
                    .isGreaterThanOrEqualTo(tick)
                    .isGreaterThanOrEqualTo(traded.multiply(new BigDecimal("0.0002")));
            assertThat(traded).isBetween(spread.bid(), spread.ask());
            assertThat(spread.bid().signum()).isPositive();
            assertThat(spread.bid().remainder(tick)).isZero();
            assertThat(spread.ask().remainder(tick)).isZero();
        }
    }
}
