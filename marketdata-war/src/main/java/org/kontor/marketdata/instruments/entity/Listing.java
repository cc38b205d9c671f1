package org.kontor.marketdata.instruments.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An instrument as it is fed, and what an operator changed of it (R1.5).
 *
 * @param changes in order of the days that they hold from
 */
public record Listing(Instrument fed, List<TermsChange> changes) {

    /** Parts of a share are traded unless an operator says otherwise. */
    public static final boolean FRACTIONABLE = true;

    public Listing {
        changes = List.copyOf(changes);
    }

    /** The instrument as it is on that day. What is not fed is not tradable, whatever an operator says. */
    public Instrument on(LocalDate day) {
        Instrument instrument = fed;
        for (TermsChange change : changes) {
            if (!change.from().isAfter(day)) {
                instrument = change.applyTo(instrument);
            }
        }
        return fed.tradable() ? instrument : new TermsChange(day, null, null, false).applyTo(instrument);
    }

    /** That day, and the later ones from which on something else holds. */
    public List<LocalDate> daysFrom(LocalDate day) {
        return Stream.concat(
                        Stream.of(day), changes.stream().map(TermsChange::from).filter(day::isBefore))
                .toList();
    }
}
