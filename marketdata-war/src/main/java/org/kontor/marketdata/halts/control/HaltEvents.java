package org.kontor.marketdata.halts.control;

import jakarta.json.Json;
import java.time.OffsetDateTime;
import org.kontor.marketdata.halts.entity.Halt;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.reference.control.ReferenceEvent;
import org.kontor.messaging.NewEvent;

/** What the other services are told of halts. */
final class HaltEvents {

    private HaltEvents() {}

    static NewEvent halted(Halt halt) {
        String symbol = halt.symbol().value();
        return ReferenceEvent.of(
                "halted",
                symbol,
                symbol,
                Json.createObjectBuilder()
                        .add("symbol", symbol)
                        .add("reason", halt.reason())
                        .add("at", halt.at().toString())
                        .build());
    }

    static NewEvent resumed(Symbol symbol, OffsetDateTime at) {
        return ReferenceEvent.of(
                "resumed",
                symbol.value(),
                symbol.value(),
                Json.createObjectBuilder()
                        .add("symbol", symbol.value())
                        .add("at", at.toString())
                        .build());
    }
}
