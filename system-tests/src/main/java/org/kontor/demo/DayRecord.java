package org.kontor.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kontor.client.Account;

/**
 * What a day left behind, as the services tell it.
 *
 * @param orders in the order they were given
 * @param fills of all orders by order id, each order's in their own order
 * @param repeat answer to the same order sent twice
 */
record DayRecord(
        Account account,
        BigDecimal deposited,
        List<JsonObject> orders,
        Map<String, List<JsonObject>> fills,
        Repeat repeat,
        JsonObject portfolio,
        List<JsonObject> notifications,
        List<String> mails) {

    /** The second answer to one client_order_id: the order it named, and the order of the first answer. */
    record Repeat(int status, String order, String firstOrder) {}

    List<JsonObject> allFills() {
        return orders.stream().flatMap(order -> fillsOf(order).stream()).toList();
    }

    List<JsonObject> fillsOf(JsonObject order) {
        return fills.getOrDefault(order.getString("id"), List.of());
    }
}
