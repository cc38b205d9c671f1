package org.kontor.trading.orders.control;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.kontor.messaging.NewEvent;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Rejection;

/** What trading tells the others of an order: its state at that moment. Contract: {@code events/*.schema.json}. */
final class OrderEvents {

    private static final String TOPIC = "trading.orders.v1";

    private OrderEvents() {}

    /** The event named after the order's status. */
    static NewEvent of(Order order) {
        return event(order, data(order));
    }

    static NewEvent of(Order order, Execution execution) {
        JsonObjectBuilder fill = Json.createObjectBuilder()
                .add("id", execution.id().toString())
                .add("qty", execution.qty().toPlainString())
                .add("price", execution.price().toPlainString())
                .add("gross", execution.gross().toPlainString())
                .add("fees", Json.createArrayBuilder())
                .add("quote_ref", execution.quoteId())
                .add("settle_date", execution.executedAt().toLocalDate().toString());
        return event(order, data(order).add("execution", fill));
    }

    private static NewEvent event(Order order, JsonObjectBuilder data) {
        return NewEvent.of(
                TOPIC,
                order.accountId().toString(),
                "org.kontor.trading.order." + word(order.status()) + ".v1",
                order.id().toString(),
                data.build());
    }

    private static JsonObjectBuilder data(Order order) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("order_id", order.id().toString())
                .add("revision", order.revision())
                .add("client_order_id", order.clientOrderId())
                .add("account_id", order.accountId().toString())
                .add("user_id", order.userId().toString())
                .add("symbol", order.symbol())
                .add("side", word(order.side()))
                .add("type", word(order.type()))
                .add("tif", word(order.timeInForce()))
                .add("qty", order.qty().toPlainString())
                .add("status", word(order.status()))
                .add("cum_qty", order.cumQty().toPlainString())
                .add("leaves_qty", order.leavesQty().toPlainString());
        if (order.limitPrice() != null) {
            data.add("limit_price", order.limitPrice().toPlainString());
        }
        if (order.averagePrice() != null) {
            data.add("avg_price", order.averagePrice().toPlainString());
        }
        Rejection rejection = order.rejection();
        if (rejection != null) {
            JsonObjectBuilder reason = Json.createObjectBuilder()
                    .add("code", rejection.reason().code())
                    .add("detail", rejection.reason().title());
            rejection.figures().forEach(reason::add);
            data.add("reason", reason);
        }
        return data;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
