package org.kontor.trading.quotes.control;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.kontor.trading.quotes.entity.Quote;

/** Reads quotes as marketdata gives them: on its topic, and in the snapshot of a symbol. */
final class QuoteReader {

    private QuoteReader() {}

    static Quote ofEvent(JsonObject data) {
        return new Quote(
                data.getString("symbol"),
                data.getString("quote_id"),
                number(data, "seq").longValueExact(),
                number(data, "bid"),
                number(data, "bid_size").longValueExact(),
                number(data, "ask"),
                number(data, "ask_size").longValueExact(),
                priceIfAny(data, "last"),
                priceIfAny(data, "day_open"),
                priceIfAny(data, "day_close"),
                OffsetDateTime.parse(data.getString("ts")).toInstant(),
                date(data, "market_date"),
                data.getString("quality"));
    }

    /** Empty while marketdata knows the symbol and has no quote of it yet. */
    static Optional<Quote> ofSnapshot(JsonObject snapshot) {
        if (!snapshot.containsKey("quote")) {
            return Optional.empty();
        }
        JsonObject quote = snapshot.getJsonObject("quote");
        JsonObject day = part(snapshot, "day_bar");
        return Optional.of(new Quote(
                snapshot.getString("symbol"),
                quote.getString("id"),
                number(quote, "seq").longValueExact(),
                number(quote, "bid"),
                number(quote, "bid_size").longValueExact(),
                number(quote, "ask"),
                number(quote, "ask_size").longValueExact(),
                priceIfAny(part(snapshot, "trade"), "price"),
                priceIfAny(day, "open"),
                priceIfAny(quote, "day_close"),
                OffsetDateTime.parse(quote.getString("ts")).toInstant(),
                date(day, "date"),
                snapshot.getString("quality")));
    }

    private static JsonObject part(JsonObject snapshot, String name) {
        return snapshot.containsKey(name) ? snapshot.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static BigDecimal priceIfAny(JsonObject object, String name) {
        return object.containsKey(name) && !object.isNull(name) ? number(object, name) : null;
    }

    private static BigDecimal number(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value instanceof JsonNumber number
                ? number.bigDecimalValue()
                : new BigDecimal(((JsonString) value).getString());
    }

    private static LocalDate date(JsonObject object, String name) {
        return object.containsKey(name) && !object.isNull(name) ? LocalDate.parse(object.getString(name)) : null;
    }
}
