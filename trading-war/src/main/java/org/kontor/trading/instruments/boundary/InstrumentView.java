package org.kontor.trading.instruments.boundary;

import java.time.OffsetDateTime;
import org.kontor.trading.instruments.entity.Instrument;
import org.kontor.trading.instruments.entity.InstrumentRules;

/**
 * An instrument and the rules it is traded by now. Without tick or lot of its own it has those of its price.
 *
 * @param haltedAt start of the latest halt
 * @param resumedAt end of the latest halt that has ended
 */
public record InstrumentView(
        String symbol,
        String name,
        String status,
        boolean fractionable,
        boolean halted,
        String haltReason,
        OffsetDateTime haltedAt,
        OffsetDateTime resumedAt,
        TermsView rules) {

    static InstrumentView of(Instrument instrument, InstrumentRules rules) {
        return new InstrumentView(
                instrument.symbol(),
                instrument.name(),
                instrument.tradable() ? "tradable" : "inactive",
                instrument.fractionable(),
                instrument.halted(),
                instrument.haltReason(),
                instrument.haltedAt(),
                instrument.resumedAt(),
                TermsView.of(rules.terms()));
    }
}
