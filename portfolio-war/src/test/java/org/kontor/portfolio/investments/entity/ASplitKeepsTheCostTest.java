package org.kontor.portfolio.investments.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kontor.portfolio.investments.entity.InvestmentFixture.nothing;
import static org.kontor.portfolio.investments.entity.InvestmentFixture.usd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** R7. Golden cases G11, G19 and G20 of corporate actions, moving average. */
class ASplitKeepsTheCostTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-02T12:00:00Z");

    @Test
    void twoForOneDoublesTheSharesAtHalfThePrice() {
        Investment investment = bought("10", "1000.00");

        investment.split(split("1", "2", "10", "20", "0.00"));

        assertHolds(investment, "20", "1000.00");
        assertThat(investment.lastPrice()).isEqualByComparingTo("50");
        assertThat(investment.realizedPl()).isZero();
    }

    @Test
    void oneForTenLeavesATenthOfTheShares() {
        Investment investment = bought("10", "1000.00");

        investment.split(split("10", "1", "10", "1", "0.00"));

        assertHolds(investment, "1", "1000.00");
        assertThat(investment.lastPrice()).isEqualByComparingTo("1000");
    }

    @Test
    void sharesSoldAfterwardsTakeTheirPartOfTheCost() {
        Investment investment = bought("10", "1000.00");
        investment.split(split("1", "2", "10", "20", "0.00"));

        investment.sell(new BigDecimal("5"), usd("300.00"));

        assertHolds(investment, "15", "750.00");
        assertThat(investment.realizedPl()).isEqualByComparingTo("50");
    }

    @Test
    void fourForOneOfARealHolding() {
        Investment investment = bought("100", "49923.00");

        investment.split(split("1", "4", "100", "400", "0.00"));

        assertHolds(investment, "400", "49923.00");
        assertThat(investment.lastPrice()).isEqualByComparingTo("124.8075");
    }

    @Test
    void aFractionThatIsPaidOutIsSoldForThat() {
        Investment investment = bought("5", "300.00");

        investment.split(split("2", "3", "5", "7", "25.00"));

        assertHolds(investment, "7", "280.00");
        assertThat(investment.realizedPl()).isEqualByComparingTo("5.00");
    }

    @Test
    void whoIsLeftWithNothingButAFractionIsPaidOut() {
        Investment investment = bought("5", "300.00");

        investment.split(split("10", "1", "5", "0", "310.00"));

        assertHolds(investment, "0", "0");
        assertThat(investment.realizedPl()).isEqualByComparingTo("10.00");
    }

    @Test
    void aFractionThatIsKeptIsKept() {
        Investment investment = bought("20", "1000.00");

        investment.split(split("3", "1", "20", "6.666666667", "0.00"));

        assertHolds(investment, "6.666666667", "1000.00");
    }

    @Test
    void aFillThatIsHeardOfLateKeepsItsEffect() {
        Investment early = bought("10", "1000.00");
        early.split(split("1", "2", "10", "20", "0.00"));
        early.buy(new BigDecimal("4"), usd("210.00"));

        Investment late = bought("10", "1000.00");
        late.buy(new BigDecimal("4"), usd("210.00"));
        late.split(split("1", "2", "10", "20", "0.00"));

        assertHolds(early, "24", "1210.00");
        assertHolds(late, "24", "1210.00");
    }

    @Test
    void sharesThatWereNeverBoughtAreNotSplit() {
        assertThatExceptionOfType(MoreSoldThanHeld.class)
                .isThrownBy(() -> nothing().split(split("1", "2", "10", "20", "0.00")));

        Investment investment = bought("3", "30.00");
        assertThatExceptionOfType(MoreSoldThanHeld.class)
                .isThrownBy(() -> investment.split(split("10", "1", "10", "1", "0.00")));
        assertHolds(investment, "3", "30.00");
    }

    private static Investment bought(String qty, String paid) {
        Investment investment = nothing();
        investment.buy(new BigDecimal(qty), usd(paid));
        investment.tradedAt(usd(paid).divide(new BigDecimal(qty), 6, RoundingMode.HALF_UP), NOON);
        return investment;
    }

    private static Split split(String oldRate, String newRate, String before, String after, String paid) {
        return new Split(
                new BigDecimal(oldRate),
                new BigDecimal(newRate),
                new BigDecimal(before),
                new BigDecimal(after),
                new BigDecimal(paid));
    }

    private static void assertHolds(Investment investment, String qty, String cost) {
        assertThat(investment.qty()).isEqualByComparingTo(qty);
        assertThat(investment.costBasis()).isEqualByComparingTo(cost);
    }
}
