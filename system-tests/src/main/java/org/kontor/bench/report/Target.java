package org.kontor.bench.report;

/**
 * A figure that the platform has set itself, and what came out.
 *
 * @param limit the highest value that meets it
 */
record Target(String name, double value, double limit) {

    boolean isMet() {
        return value <= limit;
    }

    String verdict() {
        return isMet() ? "met" : "missed";
    }
}
