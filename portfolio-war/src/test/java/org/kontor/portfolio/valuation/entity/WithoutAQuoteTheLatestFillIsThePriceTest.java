package org.kontor.portfolio.valuation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.portfolio.valuation.entity.ValuationFixture.NOW;
import static org.kontor.portfolio.valuation.entity.ValuationFixture.holding;

import org.junit.jupiter.api.Test;

/** R3. */
class WithoutAQuoteTheLatestFillIsThePriceTest {

    @Test
    void andTheQualityIsStale() {
        Position position = Position.of(holding("AAPL", "2", "90.00"), null);

        assertThat(position.price().quality()).isEqualTo("stale");
        assertThat(position.price().asOf()).isEqualTo(NOW.minusDays(1));
        assertThat(position.marketValue()).isEqualTo("100.00");
    }
}
