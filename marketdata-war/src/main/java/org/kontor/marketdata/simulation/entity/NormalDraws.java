package org.kontor.marketdata.simulation.entity;

import java.math.BigDecimal;
import java.util.Random;

/**
 * Draws from a nearly normal distribution with mean 0 and deviation 1: the sum of twelve even draws. Exact decimals
 * from a generator whose algorithm the Java specification fixes, so a seed means the same numbers everywhere.
 */
final class NormalDraws {

    private static final int DRAWS = 12;
    private static final int RANGE = 1_000_000;
    /** Twelve times the mean of 0..999,999. */
    private static final long MEAN = 5_999_994;

    private final Random random;

    NormalDraws(long seed) {
        random = new Random(seed);
    }

    BigDecimal next() {
        long sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += random.nextInt(RANGE);
        }
        return BigDecimal.valueOf(sum - MEAN, 6);
    }
}
