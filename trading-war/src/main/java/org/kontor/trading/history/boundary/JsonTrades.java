package org.kontor.trading.history.boundary;

import jakarta.json.bind.Jsonb;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.kontor.rest.json.JsonbConfiguration;
import org.kontor.trading.history.control.TradeSink;
import org.kontor.trading.history.entity.Trade;

/** Trades as one JSON document, each with the members it has in a page. */
final class JsonTrades implements TradeSink {

    private final Jsonb jsonb = new JsonbConfiguration().getContext(Trade.class);
    private final Writer json;
    private String separator = "";

    JsonTrades(OutputStream out) throws IOException {
        json = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.write("{\"items\":[");
    }

    @Override
    public void take(Trade trade) throws IOException {
        json.write(separator);
        json.write(jsonb.toJson(trade));
        separator = ",\n";
    }

    void end() throws IOException {
        json.write("]}\n");
        json.flush();
    }
}
