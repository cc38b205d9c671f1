package org.kontor.portfolio.investments.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kontor.portfolio.investments.entity.InvestmentFixture.nothing;
import static org.kontor.portfolio.investments.entity.InvestmentFixture.usd;

import org.junit.jupiter.api.Test;

/** R5. */
class NobodySellsMoreThanHeHoldsTest {

    @Test
    void theSaleIsRefusedAndNothingChanges() {
        Investment investment = nothing();
        investment.buy(usd("10"), usd("1000.00"));

        assertThatExceptionOfType(MoreSoldThanHeld.class)
                .isThrownBy(() -> investment.sell(usd("10.000000001"), usd("1000.01")))
                .withMessage("sold 10.000000001 of 10 shares held");

        assertThat(investment.qty()).isEqualByComparingTo("10");
        assertThat(investment.costBasis()).isEqualByComparingTo("1000");
        assertThat(investment.realizedPl()).isZero();
    }
}
