package org.kontor.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An order as its customer writes it.
 *
 * @param limitPrice USD a share; null for a market order
 * @param clientOrderId the customer's own name for the order, under which it is made once
 */
public record OrderTicket(
        String symbol, String side, int qty, BigDecimal limitPrice, String timeInForce, String clientOrderId) {

    public static OrderTicket buy(int qty, String symbol) {
        return new OrderTicket(
                symbol, "buy", qty, null, "day", UUID.randomUUID().toString());
    }

    public static OrderTicket sell(int qty, String symbol) {
        return new OrderTicket(
                symbol, "sell", qty, null, "day", UUID.randomUUID().toString());
    }

    public OrderTicket at(BigDecimal limit) {
        return new OrderTicket(symbol, side, qty, limit, "gtc", clientOrderId);
    }

    public OrderTicket named(String name) {
        return new OrderTicket(symbol, side, qty, limitPrice, timeInForce, name);
    }

    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("symbol", symbol)
                .add("side", side)
                .add("type", limitPrice == null ? "market" : "limit")
                .add("qty", Integer.toString(qty))
                .add("time_in_force", timeInForce)
                .add("client_order_id", clientOrderId);
        if (limitPrice != null) {
            json.add("limit_price", limitPrice.toPlainString());
        }
        return json.build();
    }
}
