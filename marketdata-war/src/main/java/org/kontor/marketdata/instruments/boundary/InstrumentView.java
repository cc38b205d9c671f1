package org.kontor.marketdata.instruments.boundary;

import java.math.BigDecimal;
import org.kontor.marketdata.instruments.entity.Instrument;

/** An instrument as the API shows it. */
public record InstrumentView(
        String symbol,
        String name,
        String currency,
        BigDecimal tickSize,
        BigDecimal roundLot,
        boolean fractionable,
        boolean tradable,
        String quality,
        String source) {

    static InstrumentView of(Instrument instrument) {
        return new InstrumentView(
                instrument.symbol().value(),
                instrument.name(),
                Instrument.CURRENCY,
                instrument.tickRule().tick(),
                BigDecimal.valueOf(instrument.roundLot()),
                instrument.fractionable(),
                instrument.tradable(),
                instrument.quality().label(),
                instrument.source());
    }
}
