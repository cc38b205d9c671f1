package org.kontor.marketdata.bars.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes the prices of earlier days comparable with those after the splits and dividends since (R2.6): a price is
 * multiplied by the factor of each step whose ex-date comes after its day.
 */
public record Adjustment(List<Step> steps) {

    public static final Adjustment NONE = new Adjustment(List.of());

    private static final int DECIMALS = 4;
    private static final int LEAST_DECIMALS = 2;
    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(DECIMALS);

    public Adjustment {
        steps = List.copyOf(steps);
    }

    /**
     * What one action does, as fractions, so that a third stays a third.
     *
     * @param price of a price
     * @param shares of a number of shares
     */
    public record Step(LocalDate exDate, Fraction price, Fraction shares) {

        /** So many old shares become so many new ones. */
        public static Step split(LocalDate exDate, BigDecimal oldRate, BigDecimal newRate) {
            return new Step(exDate, new Fraction(oldRate, newRate), new Fraction(newRate, oldRate));
        }

        /**
         * A share is worth less by what is paid out of it.
         *
         * @param before the last close before the ex-date, above the rate
         */
        public static Step dividend(LocalDate exDate, BigDecimal rate, BigDecimal before) {
            return new Step(exDate, new Fraction(before.subtract(rate), before), Fraction.ONE);
        }
    }

    /** The bar as it would have been: prices with up to four decimals, volume in whole shares. */
    public DailyBar of(DailyBar bar) {
        List<Step> after =
                steps.stream().filter(step -> step.exDate().isAfter(bar.date())).toList();
        if (after.isEmpty()) {
            return bar;
        }
        Fraction price = after.stream().map(Step::price).reduce(Fraction.ONE, Fraction::times);
        Fraction shares = after.stream().map(Step::shares).reduce(Fraction.ONE, Fraction::times);
        return new DailyBar(
                bar.date(),
                price(bar.open(), price),
                price(bar.high(), price),
                price(bar.low(), price),
                price(bar.close(), price),
                shares.of(BigDecimal.valueOf(bar.volume()), 0).longValueExact());
    }

    private static BigDecimal price(BigDecimal raw, Fraction factor) {
        BigDecimal exact = factor.of(raw, DECIMALS).max(SMALLEST);
        return exact.setScale(
                Math.max(LEAST_DECIMALS, exact.stripTrailingZeros().scale()));
    }

    /** A factor that is not rounded until it is used. */
    public record Fraction(BigDecimal numerator, BigDecimal denominator) {

        static final Fraction ONE = new Fraction(BigDecimal.ONE, BigDecimal.ONE);

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        BigDecimal of(BigDecimal value, int decimals) {
            return value.multiply(numerator).divide(denominator, decimals, RoundingMode.HALF_UP);
        }
    }
}
