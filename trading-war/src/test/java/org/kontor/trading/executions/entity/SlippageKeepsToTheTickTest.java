package org.kontor.trading.executions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.instruments.entity.RulesFixture;
import org.kontor.trading.instruments.entity.Terms;

/** R2: however a price was written, it slips to a price that the instrument can have. Domain reference 2.1, 2.6. */
class SlippageKeepsToTheTickTest {

    @ParameterizedTest
    @CsvSource({
        "BUY,  100,      , 100.13",
        "BUY,  100.0000, , 100.13",
        "SELL, 100,      , 99.87",
        "BUY,  100.00, 0.05, 100.15",
        "SELL, 100.00, 0.05, 99.85",
        "BUY,  100.00, 0.005, 100.125",
        "BUY,  0.5,    0.05, 0.5007",
        "SELL, 0.5,    0.05, 0.4993"
    })
    void by12AndAHalfBasisPoints(Side side, String price, String tick, String slipped) {
        BigDecimal worst = side == Side.BUY ? new BigDecimal("1000") : new BigDecimal("0.0001");

        assertThat(Matching.slipped(side, new BigDecimal(price), rules(tick, "12.5"), worst))
                .isEqualByComparingTo(slipped);
    }

    @ParameterizedTest
    @CsvSource({"BUY, 100.01", "SELL, 99.99"})
    void neverBeyondTheWorst(Side side, String worst) {
        assertThat(Matching.slipped(side, new BigDecimal("100.00"), rules(null, "12.5"), new BigDecimal(worst)))
                .isEqualByComparingTo(worst);
    }

    @ParameterizedTest
    @CsvSource({"BUY", "SELL"})
    void withoutSlippageItStaysAsItIs(Side side) {
        BigDecimal price = new BigDecimal("100.003");
        assertThat(Matching.slipped(side, price, rules(null, "0"), price)).isSameAs(price);
    }

    private static InstrumentRules rules(String tick, String basisPoints) {
        Terms slippage = new Terms(null, null, null, null, null, null, null, new BigDecimal(basisPoints), null);
        return RulesFixture.with(
                "AAPL", RulesFixture.tickAndLot(tick, null).orElse(slippage).orElse(RulesFixture.usualTerms()));
    }
}
