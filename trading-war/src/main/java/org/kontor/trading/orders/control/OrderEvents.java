package org.kontor.trading.orders.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.kontor.messaging.NewEvent;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Rejection;

/** What trading tells the others of an order: its state at that moment. Contract: {@code events/*.schema.json}. */
final class OrderEvents {

    private static final String TOPIC = "trading.orders.v1";

    /** Looked for once: for each builder that {@link Json} makes it looks for its implementation anew. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private OrderEvents() {}

    /** The event named after the order's status. */
    static NewEvent of(Order order) {
        OrderStatus status = order.status();
        return event(status == OrderStatus.HELD ? "accepted" : word(status), order, data(order));
    }

    /** An event whose name the status does not say. */
    static NewEvent named(String what, Order order) {
        return event(what, order, data(order));
    }

    /** A fill is named by what it leaves to do, also while a request is pending that has precedence in the status. */
    static NewEvent of(Order order, Filled filled) {
        Execution execution = filled.execution();
        JsonArrayBuilder fees = JSON.createArrayBuilder();
        filled.fees().forEach((kind, amount) -> {
            if (amount.signum() > 0) {
                fees.add(JSON.createObjectBuilder()
                        .add("kind", word(kind).substring("fees_".length()))
                        .add("amount", amount.toPlainString()));
            }
        });
        JsonObjectBuilder fill = JSON.createObjectBuilder()
                .add("id", execution.id().toString())
                .add("qty", plain(execution.qty()))
                .add("price", plain(execution.price()))
                .add("gross", execution.gross().toPlainString())
                .add("fees", fees)
                .add("net", execution.net().toPlainString())
                .add("quote_ref", execution.quoteId())
                .add("settle_date", execution.settleDate().toString());
        String what = order.status() == OrderStatus.FILLED ? "filled" : "partially_filled";
        return event(what, order, data(order).add("execution", fill));
    }

    private static NewEvent event(String what, Order order, JsonObjectBuilder data) {
        return NewEvent.of(
                TOPIC,
                order.accountId().toString(),
                "org.kontor.trading.order." + what + ".v1",
                order.id().toString(),
                data.build());
    }

    private static JsonObjectBuilder data(Order order) {
        JsonObjectBuilder data = JSON.createObjectBuilder()
                .add("order_id", order.id().toString())
                .add("revision", order.revision())
                .add("client_order_id", order.clientOrderId())
                .add("account_id", order.accountId().toString())
                .add("user_id", order.userId().toString())
                .add("symbol", order.symbol())
                .add("side", word(order.side()))
                .add("type", word(order.type()))
                .add("tif", word(order.terms().timeInForce()));
        add(data, "qty", order.terms().qty());
        add(data, "notional", order.terms().notional());
        data.add("status", word(order.status()))
                .add("cum_qty", plain(order.filling().shares()));
        add(data, "leaves_qty", order.leavesQty());
        add(data, "limit_price", order.terms().limitPrice());
        add(data, "stop_price", order.terms().stopPrice());
        if (order.filling().averagePrice() != null) {
            data.add("avg_price", order.filling().averagePrice().toPlainString());
        }
        if (!order.parentId().equals(order.id())) {
            data.add("parent_id", order.parentId().toString());
        }
        addReason(data, order);
        return data;
    }

    private static void addReason(JsonObjectBuilder data, Order order) {
        Rejection rejection = order.rejection();
        if (rejection != null) {
            JsonObjectBuilder reason = JSON.createObjectBuilder()
                    .add("code", rejection.reason().code())
                    .add("detail", rejection.reason().title());
            rejection.figures().forEach(reason::add);
            data.add("reason", reason);
        } else if (order.endReason() != null) {
            data.add(
                    "reason",
                    JSON.createObjectBuilder()
                            .add("code", order.endReason().code())
                            .add("detail", order.endReason().title()));
        }
    }

    private static void add(JsonObjectBuilder data, String name, BigDecimal number) {
        if (number != null) {
            data.add(name, plain(number));
        }
    }

    /** Without the zeros that a column's scale adds, so that an event is the same before and after the database. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
