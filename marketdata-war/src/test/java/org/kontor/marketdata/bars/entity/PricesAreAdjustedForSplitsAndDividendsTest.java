package org.kontor.marketdata.bars.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.bars.entity.Adjustment.Step;

/** R2.6; golden cases G20 and G21: the factors of AAPL in LEAN's equity/usa/factor_files/aapl.csv. */
class PricesAreAdjustedForSplitsAndDividendsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2020, 8, 28);
    private static final LocalDate MONDAY = LocalDate.of(2020, 8, 31);
    private static final Step FOUR_FOR_ONE = Step.split(MONDAY, new BigDecimal("1"), new BigDecimal("4"));

    /** G20: held over 2020-08-28, close 499.23, four for one: 124.8075 each, the value of 100 unchanged. */
    @Test
    void theRealSplitOf2020() {
        DailyBar friday = bar(FRIDAY, "504.05", "505.77", "498.31", "499.23", 46_907_479);

        DailyBar adjusted = new Adjustment(List.of(FOUR_FOR_ONE)).of(friday);

        assertThat(adjusted.close()).isEqualTo(new BigDecimal("124.8075"));
        assertThat(adjusted.close().multiply(new BigDecimal("400"))).isEqualByComparingTo("49923.00");
        assertThat(adjusted.volume()).isEqualTo(4 * 46_907_479L);
    }

    /** G21: 2.65 a share after a close of 619.86 on 2012-08-08 is the factor 0.8613657 / 0.8650639. */
    @Test
    void theRealDividendOf2012() {
        LocalDate before = LocalDate.of(2012, 8, 8);
        BigDecimal close = new BigDecimal("619.86");
        Step dividend = Step.dividend(before.plusDays(1), new BigDecimal("2.65"), close);
        BigDecimal published =
                new BigDecimal("0.8613657").divide(new BigDecimal("0.8650639"), 12, RoundingMode.HALF_UP);

        DailyBar adjusted =
                new Adjustment(List.of(dividend)).of(bar(before, "619.39", "623.88", "617.10", "619.86", 8_739_500));

        assertThat(adjusted.close()).isEqualTo(new BigDecimal("617.21"));
        assertThat(close.multiply(BigDecimal.ONE.subtract(published)))
                .isBetween(new BigDecimal("2.6499"), new BigDecimal("2.6500"));
        assertThat(close.multiply(published).setScale(2, RoundingMode.HALF_UP)).isEqualTo(adjusted.close());
        assertThat(adjusted.volume()).isEqualTo(8_739_500);
    }

    @Test
    void theDayOfTheSplitIsAsItWas() {
        DailyBar monday = bar(MONDAY, "127.58", "131.00", "126.00", "129.04", 225_702_700);

        assertThat(new Adjustment(List.of(FOUR_FOR_ONE)).of(monday)).isSameAs(monday);
    }

    @Test
    void stepsComeTogether() {
        Step dividend = Step.dividend(MONDAY, new BigDecimal("1"), new BigDecimal("100"));
        DailyBar bar = bar(FRIDAY, "100.00", "100.00", "100.00", "100.00", 10);

        assertThat(new Adjustment(List.of(FOUR_FOR_ONE, dividend)).of(bar).close())
                .isEqualTo(new BigDecimal("24.75"));
    }

    @Test
    void aThirdStaysAThird() {
        Step oneForThree = Step.split(MONDAY, new BigDecimal("3"), new BigDecimal("1"));
        Step threeForOne = Step.split(MONDAY, new BigDecimal("1"), new BigDecimal("3"));
        DailyBar bar = bar(FRIDAY, "10.00", "10.01", "9.99", "10.00", 100);

        assertThat(new Adjustment(List.of(oneForThree, threeForOne)).of(bar)).isEqualTo(bar);
        assertThat(new Adjustment(List.of(threeForOne)).of(bar).close()).isEqualTo(new BigDecimal("3.3333"));
        assertThat(new Adjustment(List.of(oneForThree)).of(bar).volume()).isEqualTo(33);
    }

    @Test
    void noPriceBecomesNothing() {
        Step many = Step.split(MONDAY, new BigDecimal("1"), new BigDecimal("100000"));

        assertThat(new Adjustment(List.of(many))
                        .of(bar(FRIDAY, "1.00", "1.00", "1.00", "1.00", 1))
                        .low())
                .isEqualTo(new BigDecimal("0.0001"));
    }

    private static DailyBar bar(LocalDate date, String open, String high, String low, String close, long volume) {
        return new DailyBar(
                date, new BigDecimal(open), new BigDecimal(high), new BigDecimal(low), new BigDecimal(close), volume);
    }
}
