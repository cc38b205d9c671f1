package org.kontor.marketdata.instruments.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.marketdata.instruments.entity.Instrument;

/** What holds of an instrument from a day on, as the API shows it. */
public record TermsView(
        String symbol,
        String name,
        String status,
        BigDecimal tickSize,
        BigDecimal roundLot,
        boolean fractionable,
        LocalDate effectiveFrom) {

    static TermsView of(Instrument instrument, LocalDate from) {
        return new TermsView(
                instrument.symbol().value(),
                instrument.name(),
                instrument.tradable() ? TermsRequest.TRADABLE : TermsRequest.INACTIVE,
                instrument.tickRule().tick(),
                BigDecimal.valueOf(instrument.roundLot()),
                instrument.fractionable(),
                from);
    }
}
