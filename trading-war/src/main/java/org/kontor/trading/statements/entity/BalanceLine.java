package org.kontor.trading.statements.entity;

import java.math.BigDecimal;

/**
 * What one kind of one ledger did in a day (R1). One that does not add up cannot exist.
 *
 * @param ledger USD or a symbol
 * @param kind what the amount stands for, as the books name it
 */
public record BalanceLine(String ledger, String kind, BigDecimal opening, BigDecimal movement, BigDecimal closing) {

    public static final String USD = "USD";

    public BalanceLine {
        if (opening.add(movement).compareTo(closing) != 0) {
            throw new IllegalStateException(
                    ledger + " " + kind + ": " + opening + " and " + movement + " do not make " + closing);
        }
    }

    boolean isMoney() {
        return ledger.equals(USD);
    }

    /** Whether it is promised to an open order. */
    boolean isHeld() {
        return kind.contains("hold");
    }

    boolean isUnsettled() {
        return kind.contains("unsettled");
    }
}
