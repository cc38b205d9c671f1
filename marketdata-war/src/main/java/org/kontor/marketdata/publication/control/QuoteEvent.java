package org.kontor.marketdata.publication.control;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.kontor.marketdata.quotes.entity.Quote;

/**
 * A quote as others hear of it: a CloudEvent of type {@code org.kontor.marketdata.quote.v1}. It has no
 * {@code sequence}, which would promise that none is missing; {@code data.seq} rises.
 */
final class QuoteEvent {

    private static final String TYPE = "org.kontor.marketdata.quote.v1";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private QuoteEvent() {}

    static String of(Quote quote) {
        String symbol = quote.symbol().value();
        String id = quote.id().toString();
        return JSON.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", id)
                .add("source", "/marketdata")
                .add("type", TYPE)
                .add("subject", symbol)
                .add("time", quote.ts().toString())
                .add("datacontenttype", "application/json")
                .add("dataschema", "/schemas/" + TYPE + ".json")
                .add("partitionkey", symbol)
                .add("correlationid", id)
                .add("data", data(quote))
                .build()
                .toString();
    }

    private static JsonObjectBuilder data(Quote quote) {
        JsonObjectBuilder data = JSON.createObjectBuilder()
                .add("symbol", quote.symbol().value())
                .add("quote_id", quote.id().toString())
                .add("seq", quote.seq())
                .add("bid", text(quote.bid()))
                .add("bid_size", Long.toString(quote.bidSize()))
                .add("ask", text(quote.ask()))
                .add("ask_size", Long.toString(quote.askSize()))
                .add("last", text(quote.last()));
        if (quote.prevClose() != null) {
            data.add("prev_close", text(quote.prevClose()));
        }
        data.add("day_open", text(quote.dayOpen()));
        if (quote.dayClose() != null) {
            data.add("day_close", text(quote.dayClose()));
        }
        if (quote.print() != null) {
            data.add("print", quote.print().label());
        }
        return data.add("ts", quote.ts().toString())
                .add("market_date", quote.day().date().toString())
                .add("quality", quote.quality().label())
                .add("source", quote.source())
                .add("synthetic_spread", quote.syntheticSpread());
    }

    private static String text(BigDecimal price) {
        return price.toPlainString();
    }
}
