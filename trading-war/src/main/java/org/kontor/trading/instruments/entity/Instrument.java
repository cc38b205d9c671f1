package org.kontor.trading.instruments.entity;

import java.time.OffsetDateTime;

/**
 * An instrument as marketdata describes it, and whether it is halted.
 *
 * @param name null while only a halt of it was heard
 * @param terms tick and lot, where it has its own
 * @param haltReason of the halt that goes on or was the last
 */
public record Instrument(
        String symbol,
        String name,
        boolean tradable,
        boolean fractionable,
        Terms terms,
        boolean halted,
        String haltReason,
        OffsetDateTime haltedAt,
        OffsetDateTime resumedAt) {

    /** One that is not halted. */
    public static Instrument of(String symbol, String name, boolean tradable, boolean fractionable, Terms terms) {
        return new Instrument(symbol, name, tradable, fractionable, terms, false, null, null, null);
    }

    /** What holds of a symbol that marketdata has not spoken of (R1). */
    public static Instrument unheardOf(String symbol) {
        return of(symbol, null, true, true, Terms.NOTHING);
    }
}
