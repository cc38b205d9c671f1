package org.kontor.trading.executions.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kontor.trading.quotes.entity.Quote;

/** R1, R2; worked fills (d) and (e) of domain reference 2.6. */
class AFillIsNeverWorseThanDisplayedTest {

    private static final Quote QUOTE = quote("100.00", 300, "100.02", 200);

    @Test
    void aLimitBuyAboveTheAskPaysTheAsk() {
        assertThat(Matching.price(Side.BUY, new BigDecimal("100.10"), QUOTE)).hasValue(new BigDecimal("100.02"));
    }

    @Test
    void equalIsEnough() {
        assertThat(Matching.price(Side.BUY, new BigDecimal("100.02"), QUOTE)).isPresent();
        assertThat(Matching.price(Side.SELL, new BigDecimal("100.00"), QUOTE)).hasValue(new BigDecimal("100.00"));
    }

    @Test
    void aLimitInsideTheSpreadRests() {
        assertThat(Matching.price(Side.BUY, new BigDecimal("100.01"), QUOTE)).isEmpty();
        assertThat(Matching.price(Side.SELL, new BigDecimal("100.01"), QUOTE)).isEmpty();
        assertThat(Matching.price(Side.BUY, new BigDecimal("100.01"), quote("99.97", 100, "99.98", 100)))
                .hasValue(new BigDecimal("99.98"));
    }

    @Test
    void crossedLockedAndEmptyMarketsFillNothing() {
        BigDecimal any = new BigDecimal("1000");
        assertThat(Matching.price(Side.BUY, any, quote("100.02", 1, "100.00", 1)))
                .isEmpty();
        assertThat(Matching.price(Side.BUY, any, quote("100.00", 1, "100.00", 1)))
                .isEmpty();
        assertThat(Matching.price(Side.BUY, any, quote("100.00", 1, "0", 0))).isEmpty();
        assertThat(Matching.price(Side.SELL, BigDecimal.ONE, quote("0", 0, "100.00", 1)))
                .isEmpty();
    }
}
