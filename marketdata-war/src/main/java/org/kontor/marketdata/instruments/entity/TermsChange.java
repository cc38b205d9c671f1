package org.kontor.marketdata.instruments.entity;

import java.time.LocalDate;

/**
 * What an operator changed of an instrument; a null leaves that part as it was.
 *
 * @param from first day on which it holds, as days are counted in New York
 * @param tradable false takes the instrument off, true puts it back, if it is fed
 */
public record TermsChange(LocalDate from, TickRule tickRule, Boolean fractionable, Boolean tradable) {

    /** Whether it leaves everything as it was. */
    public boolean isEmpty() {
        return tickRule == null && fractionable == null && tradable == null;
    }

    Instrument applyTo(Instrument before) {
        return new Instrument(
                before.symbol(),
                before.name(),
                tickRule == null ? before.tickRule() : tickRule,
                before.roundLot(),
                before.quality(),
                before.source(),
                fractionable == null ? before.fractionable() : fractionable,
                tradable == null ? before.tradable() : tradable);
    }
}
