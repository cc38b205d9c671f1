package org.kontor.marketdata.halts.boundary;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.halts.entity.Halt;

/** A halt as the API shows it. */
public record HaltView(UUID id, String symbol, String reason, OffsetDateTime at) {

    static HaltView of(Halt halt) {
        return new HaltView(halt.id(), halt.symbol().value(), halt.reason(), halt.at());
    }
}
