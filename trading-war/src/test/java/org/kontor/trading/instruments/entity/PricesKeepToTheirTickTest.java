package org.kontor.trading.instruments.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5. */
class PricesKeepToTheirTickTest {

    @ParameterizedTest
    @CsvSource({
        // price, own tick, on tick, floor, ceiling
        "100.02, , true, 100.02, 100.02",
        "100.025, , false, 100.02, 100.03",
        "1.00, , true, 1.00, 1.00",
        "1.0001, , false, 1.00, 1.01",
        "0.9999, , true, 0.9999, 0.9999",
        "0.99995, , false, 0.9999, 1.0000",
        "0.12345, , false, 0.1234, 0.1235",
        "100.025, 0.005, true, 100.025, 100.025",
        "100.026, 0.005, false, 100.025, 100.030",
        "100.02, 0.05, false, 100.00, 100.05",
        "0.12, 0.05, true, 0.12, 0.12",
        "3.00, 1, true, 3.00, 3.00"
    })
    void aCentFromADollarOnUnlessTheSymbolHasAnother(
            BigDecimal price, String tick, boolean onTick, BigDecimal floor, BigDecimal ceiling) {
        InstrumentRules rules = RulesFixture.with("AAPL", RulesFixture.tickAndLot(tick, null));

        assertThat(rules.isOnTick(price)).isEqualTo(onTick);
        assertThat(rules.floorToTick(price)).isEqualByComparingTo(floor);
        assertThat(rules.ceilToTick(price)).isEqualByComparingTo(ceiling);
    }

    @Provide
    Arbitrary<BigDecimal> prices() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), new BigDecimal("100000"))
                .ofScale(6);
    }

    @Provide
    Arbitrary<String> ticks() {
        return Arbitraries.of("0.0001", "0.001", "0.005", "0.01", "0.05", "0.1").injectNull(0.2);
    }

    @Property
    void roundingGoesToTheNearestTickOnItsSide(@ForAll("prices") BigDecimal price, @ForAll("ticks") String tick) {
        InstrumentRules rules = RulesFixture.with("AAPL", RulesFixture.tickAndLot(tick, null));
        BigDecimal floor = rules.floorToTick(price);
        BigDecimal ceiling = rules.ceilToTick(price);

        assertThat(floor).isLessThanOrEqualTo(price);
        assertThat(ceiling).isGreaterThanOrEqualTo(price);
        assertThat(rules.isOnTick(floor)).isTrue();
        assertThat(rules.isOnTick(ceiling)).isTrue();
        assertThat(ceiling.subtract(floor))
                .isEqualByComparingTo(rules.isOnTick(price) ? BigDecimal.ZERO : rules.tickSize(price));
    }
}
