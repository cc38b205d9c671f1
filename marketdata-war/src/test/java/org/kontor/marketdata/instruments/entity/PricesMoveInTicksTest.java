package org.kontor.marketdata.instruments.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R1.2. */
class PricesMoveInTicksTest {

    @ParameterizedTest
    @CsvSource({
        "553.8249, 553.82",
        "553.825, 553.83",
        "1, 1.00",
        "0.99994, 0.9999",
        "0.12345, 0.1235",
        "0.00001, 0.0001"
    })
    void aCentFromOneDollarAndAHundredthBelow(String price, String rounded) {
        assertThat(TickRule.ONE_CENT.round(new BigDecimal(price), RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(rounded));
    }
}
