package org.kontor.marketdata.simulation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R4.1; expected values: Abramowitz and Stegun, table 4.4. */
class ExponentialInDecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.1, 1.105170918075647625",
        "0.5, 1.648721270700128147",
        "1, 2.718281828459045235",
        "-0.1, 0.904837418035959573"
    })
    void agreesWithTheTables(String exponent, String expected) {
        assertThat(DecimalExponential.of(new BigDecimal(exponent)))
                .isCloseTo(new BigDecimal(expected), Offset.offset(new BigDecimal("1e-15")));
    }
}
