package org.kontor.portfolio.investments.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** R1 to R5 over any sequence of buys and sells. */
class CostIsConservedTest {

    /** A buy, or the sale of a part of what is held then. */
    record Step(boolean buy, BigDecimal qty, BigDecimal part, BigDecimal amount) {}

    @Property
    void whatWasPaidIsStillHeldOrWasRealized(@ForAll("steps") List<Step> steps) {
        Investment investment = InvestmentFixture.nothing();
        BigDecimal received = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        for (Step step : steps) {
            BigDecimal sold = step.part().multiply(investment.qty()).setScale(9, RoundingMode.HALF_UP);
            if (step.buy()) {
                investment.buy(step.qty(), step.amount());
                paid = paid.add(step.amount());
            } else if (sold.signum() > 0) {
                investment.sell(sold, step.amount());
                received = received.add(step.amount());
            }
            assertThat(investment.qty()).isNotNegative();
            assertThat(investment.costBasis()).isNotNegative();
        }
        assertThat(investment.realizedPl())
                .isEqualByComparingTo(received.subtract(paid).add(investment.costBasis()));
    }

    @Property
    void noCostIsLeftWithoutShares(@ForAll("steps") List<Step> steps) {
        Investment investment = InvestmentFixture.nothing();
        for (Step step : steps) {
            investment.buy(step.qty(), step.amount());
            investment.sell(investment.qty(), step.amount());

            assertThat(investment.qty()).isZero();
            assertThat(investment.costBasis()).isZero();
        }
        assertThat(investment.realizedPl()).isZero();
    }

    @Property
    void aSaleLeavesTheAverageAsItWas(@ForAll("steps") List<Step> steps) {
        CostBasis basis = CostBasis.NONE;
        for (Step step : steps) {
            basis = basis.plus(step.qty(), step.amount());
            BigDecimal sold = step.part().multiply(basis.qty()).setScale(9, RoundingMode.DOWN);
            CostBasis after = basis.minus(sold);

            assertThat(after.cost().multiply(basis.qty()).subtract(basis.cost().multiply(after.qty())))
                    .as("cross product of the averages, apart from the rounding of one cost")
                    .isBetween(
                            basis.qty().multiply(new BigDecimal("-1E-10")),
                            basis.qty().multiply(new BigDecimal("1E-10")));
            basis = after;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<BigDecimal> qty = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000000001"), new BigDecimal("1000000"))
                .ofScale(9);
        Arbitrary<BigDecimal> part = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.ONE)
                                .ofScale(3)),
                Tuple.of(1, Arbitraries.just(BigDecimal.ONE)));
        Arbitrary<BigDecimal> amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("200000.00"))
                .ofScale(2);
        return Combinators.combine(Arbitraries.of(true, false), qty, part, amount)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }
}
