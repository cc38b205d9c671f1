package org.kontor.trading.fees.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R3, R5. */
class HowAnOrderIsDividedChangesNoFeeTest {

    private record Part(BigDecimal shares, BigDecimal price) {}

    @Provide
    Arbitrary<List<Part>> fills() {
        Arbitrary<BigDecimal> shares = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60_000).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.000000001"), BigDecimal.TEN)
                        .ofScale(9));
        Arbitrary<BigDecimal> prices = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("5000"))
                .ofScale(4);
        return Combinators.combine(shares, prices)
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<FeeRate>> rates() {
        return Arbitraries.subsetOf(FeeFixture.ALL).map(List::copyOf);
    }

    @Property
    void manyFillsCostWhatOneCosts(@ForAll("fills") List<Part> fills, @ForAll("rates") List<FeeRate> rates) {
        Traded traded = Traded.NOTHING;
        Map<FeeKind, BigDecimal> charged = new EnumMap<>(FeeKind.class);
        for (Part fill : fills) {
            Traded after = traded.plus(fill.shares(), fill.price());
            FeeAccrual.charges(rates, traded, after, charged).forEach((kind, fee) -> {
                assertThat(fee).isPositive();
                assertThat(fee.stripTrailingZeros().scale()).isLessThanOrEqualTo(2);
                charged.merge(kind, fee, BigDecimal::add);
            });
            traded = after;
        }

        assertThat(charged).isEqualTo(FeeAccrual.charges(rates, Traded.NOTHING, traded, Map.of()));
    }

    @Property
    void noFillsCostMoreThanWasEstimated(@ForAll("fills") List<Part> fills, @ForAll("rates") List<FeeRate> rates) {
        Traded traded = Traded.NOTHING;
        BigDecimal worst = BigDecimal.ZERO;
        for (Part fill : fills) {
            traded = traded.plus(fill.shares(), fill.price());
            worst = worst.max(fill.price());
        }
        BigDecimal charged = FeeAccrual.charges(rates, Traded.NOTHING, traded, Map.of()).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(charged).isLessThanOrEqualTo(FeeAccrual.estimateAtMost(rates, traded.shares(), worst));
        assertThat(charged)
                .isLessThanOrEqualTo(
                        FeeAccrual.estimateAtMost(rates, traded.shares().add(BigDecimal.ONE), worst));
    }

    @Property
    void atThePriceAndQuantityOfTheEstimateItIsExact(
            @ForAll("fills") List<Part> fills, @ForAll("rates") List<FeeRate> rates) {
        Part only = fills.get(0);
        Traded traded = Traded.NOTHING.plus(only.shares(), only.price());

        assertThat(FeeAccrual.charges(rates, Traded.NOTHING, traded, Map.of()).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(FeeAccrual.estimateAtMost(rates, only.shares(), only.price()));
    }
}
