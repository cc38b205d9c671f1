package org.kontor.trading.history.control;

import java.io.IOException;
import org.kontor.trading.history.entity.Trade;

/** Takes trades one after another and keeps none. */
@FunctionalInterface
public interface TradeSink {

    void take(Trade trade) throws IOException;
}
