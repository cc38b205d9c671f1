package org.kontor.bench.load;

import java.util.Arrays;

/** Of a set of times, exact: the smallest value that this share of all values does not exceed. Milliseconds. */
public final class Percentiles {

    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] sorted;

    private Percentiles(long[] values) {
        this.sorted = values;
        Arrays.sort(sorted);
    }

    public static Percentiles ofNanos(long[] values) {
        return new Percentiles(values.clone());
    }

    /** @param share above 0 up to 1; NaN if there is no value at all */
    public double at(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }

    public int count() {
        return sorted.length;
    }
}
