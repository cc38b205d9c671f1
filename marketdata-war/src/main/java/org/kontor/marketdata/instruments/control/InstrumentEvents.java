package org.kontor.marketdata.instruments.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.reference.control.ReferenceEvent;
import org.kontor.messaging.NewEvent;

/** What the other services are told of an instrument. */
final class InstrumentEvents {

    private InstrumentEvents() {}

    /** Everything they are told but the day. */
    static JsonObject terms(Instrument instrument) {
        JsonObjectBuilder terms = Json.createObjectBuilder()
                .add("symbol", instrument.symbol().value())
                .add("name", instrument.name())
                .add("status", instrument.tradable() ? "tradable" : "inactive");
        if (!instrument.tickRule().isStandard()) {
            terms.add("tick_size", instrument.tickRule().tick().toPlainString());
        }
        return terms.add("round_lot", Integer.toString(instrument.roundLot()))
                .add("fractionable", instrument.fractionable())
                .build();
    }

    static NewEvent changed(Instrument instrument, LocalDate from) {
        String symbol = instrument.symbol().value();
        JsonObject data = Json.createObjectBuilder(terms(instrument))
                .add("effective_from", from.toString())
                .build();
        return ReferenceEvent.of("instrument_changed", symbol, symbol, data);
    }
}
