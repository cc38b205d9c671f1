package org.kontor.portfolio.investments.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.portfolio.investments.entity.InvestmentFixture.cents;
import static org.kontor.portfolio.investments.entity.InvestmentFixture.nothing;
import static org.kontor.portfolio.investments.entity.InvestmentFixture.usd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R1, R2 against published figures; the names are those of the table of golden cases. */
class GoldenCasesOfTheMovingAverageTest {

    private final Investment investment = nothing();

    @Test
    @DisplayName("G8: Portfolio Performance, CostCalculationTest.testFifoBuySellTransactions2, moving average")
    void g8() {
        investment.buy(usd("109"), usd("3149.20"));
        investment.buy(usd("52"), usd("1684.92"));
        investment.sell(usd("15"), usd("531.50"));

        assertThat(cents(investment.costBasis())).isEqualTo("4383.74");
    }

    @Test
    @DisplayName("G9: IRS Publication 564, table 3, with the average kept unrounded")
    void g9() {
        investment.buy(usd("160"), usd("4000"));
        investment.buy(usd("240"), usd("4800"));
        investment.buy(usd("10"), usd("300"));
        BigDecimal before = investment.costBasis();
        investment.sell(usd("210"), usd("6720"));

        assertThat(before.divide(usd("410"), 3, RoundingMode.DOWN)).isEqualTo("22.195");
        assertThat(cents(before.subtract(investment.costBasis()))).isEqualTo("4660.98");
    }

    @Test
    @DisplayName("G10: IRS Publication 564, examples 1 and 3")
    void g10() {
        investment.buy(usd("300"), usd("4800"));
        investment.sell(usd("150"), usd("2400"));
        assertThat(investment.costBasis()).isEqualByComparingTo("2400");

        investment.buy(usd("150"), usd("2100"));
        assertThat(investment.costBasis().divide(investment.qty(), 2, RoundingMode.UNNECESSARY))
                .isEqualTo("15.00");

        investment.sell(usd("50"), usd("750"));
        assertThat(investment.costBasis()).isEqualByComparingTo("3750");
    }

    @Test
    @DisplayName("G14: Ghostfolio, portfolio-calculator-baln-buy-and-sell.spec.ts")
    void g14() {
        BigDecimal bought = usd("142.90").multiply(usd("2"));
        BigDecimal sold = usd("136.60").multiply(usd("2"));
        investment.buy(usd("2"), bought.add(usd("1.55")));
        investment.sell(usd("2"), sold.subtract(usd("1.65")));

        assertThat(sold.subtract(bought)).isEqualByComparingTo("-12.60");
        assertThat(investment.realizedPl()).isEqualByComparingTo("-15.80");
        assertThat(investment.realizedPl().divide(bought, 8, RoundingMode.HALF_UP))
                .isEqualByComparingTo("-0.05528341");
    }

    @Test
    @DisplayName(
            "G18: Portfolio Performance, CostCalculationTest.testThatRoundingDifferencesAreRemovedIfZeroSharesHeld")
    void g18() {
        investment.buy(usd("10"), usd("0.01"));
        investment.sell(usd("3"), usd("0"));
        investment.sell(usd("3"), usd("0"));
        investment.sell(usd("4"), usd("0"));

        assertThat(investment.qty()).isZero();
        assertThat(investment.costBasis()).isZero();
        assertThat(investment.realizedPl()).isEqualByComparingTo("-0.01");
    }
}
