package org.kontor.demo;

import java.math.BigDecimal;

/** Something that must hold, and whether it does. */
record Check(boolean passed, String claim, String figures) {

    static Check that(boolean holds, String claim, String figures) {
        return new Check(holds, claim, figures);
    }

    /** Two amounts are equal, whatever zeros follow their decimals. */
    static Check equal(String claim, BigDecimal one, BigDecimal other) {
        boolean same = one.compareTo(other) == 0;
        return new Check(
                same, claim, same ? one.toPlainString() : one.toPlainString() + " and " + other.toPlainString());
    }

    @Override
    public String toString() {
        return (passed ? "✓ " : "✗ ") + claim + ": " + figures;
    }
}
