package org.kontor.marketdata.instruments.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.2. */
class ATickHasBoundsTest {

    @ParameterizedTest
    @CsvSource({"0.005, 553.8225, 553.825", "0.05, 553.82, 553.80", "0.1, 553.86, 553.90", "1, 553.50, 554.00"})
    void pricesTakeTheirDecimalsFromItAndHaveTwoAtLeast(String tick, String price, String rounded) {
        assertThat(new TickRule(new BigDecimal(tick)).round(new BigDecimal(price), RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(rounded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01", "1.01", "0.00005"})
    void noOtherAmountIsATick(String amount) {
        assertThat(TickRule.isTick(new BigDecimal(amount))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new TickRule(new BigDecimal(amount)));
    }

    @ParameterizedTest
    @CsvSource({"0.01, true", "0.0100, true", "0.05, false"})
    void aCentIsTheDefaultRuleHoweverItIsWritten(String tick, boolean standard) {
        assertThat(new TickRule(new BigDecimal(tick)).isStandard()).isEqualTo(standard);
    }
}
