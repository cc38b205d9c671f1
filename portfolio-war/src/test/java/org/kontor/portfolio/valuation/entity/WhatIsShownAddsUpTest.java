package org.kontor.portfolio.valuation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.portfolio.valuation.entity.ValuationFixture.holding;
import static org.kontor.portfolio.valuation.entity.ValuationFixture.price;
import static org.kontor.portfolio.valuation.entity.ValuationFixture.valued;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** R1, R2. */
class WhatIsShownAddsUpTest {

    @Test
    void equityIsCashAndPositions() {
        Valuation valuation = valued(
                "1000.00",
                Map.of("AAPL", price("AAPL", "547.88"), "XYZ", price("XYZ", "0.3333")),
                holding("AAPL", "10", "5479.30"),
                holding("XYZ", "7", "2.10"));

        assertThat(valuation.positions())
                .extracting(Position::marketValue)
                .extracting(Object::toString)
                .containsExactly("5478.80", "2.33");
        assertThat(valuation.positions())
                .extracting(Position::unrealizedPl)
                .extracting(Object::toString)
                .containsExactly("-0.50", "0.23");
        assertThat(valuation.equity()).isEqualTo("6481.13");
        assertThat(valuation.realizedPl()).isEqualTo("12.35");
    }

    @Test
    void withoutPositionsItIsCash() {
        assertThat(valued("-3.00", Map.of()).equity()).isEqualTo("-3.00");
    }

    @Test
    void unrealizedProfitIsMarketValueLessCostAsBothAreShown() {
        Position position = Position.of(holding("AAPL", "3", "10.0050000000"), price("AAPL", "5.00"));

        assertThat(position.marketValue()).isEqualTo("15.00");
        assertThat(position.costBasis()).isEqualTo("10.01");
        assertThat(position.unrealizedPl()).isEqualTo("4.99");
        assertThat(position.unrealizedPlpc()).isEqualTo("0.498751");
    }

    @Test
    void sharesThatCostNothingHaveNoRate() {
        Position position = Position.of(holding("GIFT", "3", "0"), price("GIFT", "5.00"));

        assertThat(position.unrealizedPl()).isEqualTo("15.00");
        assertThat(position.unrealizedPlpc()).isNull();
    }
}
