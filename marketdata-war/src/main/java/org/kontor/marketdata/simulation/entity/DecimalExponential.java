package org.kontor.marketdata.simulation.entity;

import java.math.BigDecimal;
import java.math.MathContext;

/** e to the power of small numbers, in decimals: the same digits on every machine. */
final class DecimalExponential {

    private static final MathContext PRECISION = new MathContext(20);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-20");

    private DecimalExponential() {}

    /** The Taylor series; meant for |x| below 1, where it needs about 20 terms. */
    static BigDecimal of(BigDecimal x) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(NEGLIGIBLE) > 0; n++) {
            term = term.multiply(x, PRECISION).divide(BigDecimal.valueOf(n), PRECISION);
            sum = sum.add(term, PRECISION);
        }
        return sum;
    }
}
