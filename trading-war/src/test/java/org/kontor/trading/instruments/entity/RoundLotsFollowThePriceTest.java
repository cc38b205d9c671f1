package org.kontor.trading.instruments.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6. */
class RoundLotsFollowThePriceTest {

    @ParameterizedTest
    @CsvSource({
        "0.50, 100",
        "250.00, 100",
        "250.01, 40",
        "1000.00, 40",
        "1000.01, 10",
        "10000.00, 10",
        "10000.01, 1",
        "700000, 1"
    })
    void theDearerTheSmaller(BigDecimal price, BigDecimal shares) {
        assertThat(RulesFixture.usual("AAPL").roundLot(price)).isEqualByComparingTo(shares);
    }

    @Test
    void aLotOfItsOwnGoesBefore() {
        assertThat(RulesFixture.with("AAPL", RulesFixture.tickAndLot(null, 40)).roundLot(BigDecimal.TEN))
                .isEqualByComparingTo("40");
    }
}
