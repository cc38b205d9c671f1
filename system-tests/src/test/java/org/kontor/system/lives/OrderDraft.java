package org.kontor.system.lives;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Some members of an order's body, once it is known what the market displays: USD a share. */
@FunctionalInterface
interface OrderDraft {

    void addTo(JsonObjectBuilder body, BigDecimal price);

    default OrderDraft and(OrderDraft more) {
        return (body, price) -> {
            addTo(body, price);
            more.addTo(body, price);
        };
    }

    default JsonObject at(BigDecimal price) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        addTo(body, price);
        return body.build();
    }

    static OrderDraft with(String name, String value) {
        return (body, price) -> body.add(name, value);
    }

    /** A price, as so many thousandths of the one that is displayed. */
    static OrderDraft priced(String name, int thousandths) {
        return (body, price) -> body.add(name, of(price, thousandths));
    }

    static OrderDraft within(String name, OrderDraft members) {
        return (body, price) -> body.add(name, members.at(price));
    }

    static String of(BigDecimal price, int thousandths) {
        return price.multiply(BigDecimal.valueOf(thousandths, 3))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
