package org.kontor.portfolio.valuation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.portfolio.valuation.entity.ValuationFixture.holding;

import org.junit.jupiter.api.Test;

/** R4. */
class TheAverageEntryPriceHasSixDecimalsTest {

    @Test
    void roundedHalfUp() {
        assertThat(Position.of(holding("AAPL", "3", "200.00"), null).averageEntryPrice())
                .isEqualTo("66.666667");
    }
}
