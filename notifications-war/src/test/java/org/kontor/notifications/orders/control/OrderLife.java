package org.kontor.notifications.orders.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.kontor.messaging.Event;
import org.kontor.notifications.deliveries.entity.DeliveryFixture;

/** An order of 1000 shares that events are told of, as trading would tell them. */
final class OrderLife {

    private static final int ORDERED = 1000;

    private final UUID order = UUID.randomUUID();
    private final UUID user = UUID.randomUUID();
    private int ordered = ORDERED;
    private int filled;
    private BigDecimal paid = BigDecimal.ZERO;
    private long sequence;
    private JsonObject lastFill;

    /** A fill of what is open or less. */
    Event fill(int shares, String price) {
        lastFill = execution(shares, price);
        return event(filled == ordered ? "filled" : "partially_filled", data().add("execution", lastFill));
    }

    /** A fill of all of it. */
    Event fillAtOnce(int shares, String price) {
        ordered = filled + shares;
        return fill(shares, price);
    }

    /** A fill that nobody here will hear of. */
    void fillUnheard(int shares, String price) {
        execution(shares, price);
    }

    /** The last fill in another event; any other event if there was none. */
    Event lastFillAgain() {
        return lastFill == null ? other("new") : event("partially_filled", data().add("execution", lastFill));
    }

    /** For example {@code canceled}. */
    Event other(String what) {
        return event(what, data());
    }

    /** The event again, as a newer one said it earlier. */
    static Event outdated(Event event) {
        return new Event(
                UUID.randomUUID(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                event.key(),
                event.sequence() - 1,
                event.correlationId(),
                event.data());
    }

    private JsonObject execution(int wanted, String price) {
        int shares = Math.max(1, Math.min(wanted, ordered - filled));
        BigDecimal gross =
                new BigDecimal(price).multiply(BigDecimal.valueOf(shares)).setScale(2, RoundingMode.HALF_UP);
        filled += shares;
        ordered = Math.max(ordered, filled);
        paid = paid.add(gross);
        return Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .add("qty", String.valueOf(shares))
                .add("gross", gross.toPlainString())
                .build();
    }

    private JsonObjectBuilder data() {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("order_id", order.toString())
                .add("user_id", user.toString())
                .add("symbol", "AAPL")
                .add("side", "buy")
                .add("qty", String.valueOf(ordered))
                .add("cum_qty", String.valueOf(filled));
        return filled == 0
                ? data
                : data.add(
                        "avg_price",
                        paid.divide(BigDecimal.valueOf(filled), 6, RoundingMode.HALF_UP)
                                .toPlainString());
    }

    private Event event(String what, JsonObjectBuilder data) {
        sequence++;
        return new Event(
                UUID.randomUUID(),
                "/trading",
                "org.kontor.trading.order." + what + ".v1",
                order.toString(),
                DeliveryFixture.NOON,
                user.toString(),
                sequence,
                "corr-" + order + "-" + sequence,
                data.build());
    }
}
