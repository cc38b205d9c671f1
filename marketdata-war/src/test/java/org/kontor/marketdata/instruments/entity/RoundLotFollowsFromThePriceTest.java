package org.kontor.marketdata.instruments.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R1.3. */
class RoundLotFollowsFromThePriceTest {

    @ParameterizedTest
    @CsvSource({
        "0.50, 100",
        "250.00, 100",
        "250.01, 40",
        "1000.00, 40",
        "1000.01, 10",
        "10000.00, 10",
        "10000.01, 1",
        "700000.00, 1"
    })
    void dearerSharesComeInSmallerLots(String averagePrice, int shares) {
        assertThat(RoundLot.at(new BigDecimal(averagePrice))).isEqualTo(shares);
    }
}
