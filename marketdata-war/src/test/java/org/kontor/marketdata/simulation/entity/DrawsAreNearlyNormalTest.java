package org.kontor.marketdata.simulation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R4.1. */
class DrawsAreNearlyNormalTest {

    private static final int COUNT = 20_000;

    private final NormalDraws draws = new NormalDraws(1);
    private final List<BigDecimal> drawn =
            Stream.generate(draws::next).limit(COUNT).toList();

    @Test
    void theMeanIsZeroAndTheDeviationOne() {
        assertThat(mean(drawn)).isBetween(new BigDecimal("-0.02"), new BigDecimal("0.02"));
        assertThat(mean(drawn.stream().map(draw -> draw.pow(2)).toList()))
                .isBetween(new BigDecimal("0.97"), new BigDecimal("1.03"));
    }

    @Test
    void aboutTwoThirdsLieWithinOneDeviation() {
        long within = drawn.stream()
                .filter(draw -> draw.abs().compareTo(BigDecimal.ONE) <= 0)
                .count();

        assertThat(within).isBetween(COUNT * 67L / 100, COUNT * 70L / 100);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }
}
