package org.kontor.system.lives;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/**
 * Draws the body of an order: every type, time in force, size and class, at prices around the one that is displayed.
 */
final class RandomOrder {

    static final List<String> SYMBOLS = List.of("GLOBEX", "INITECH");

    private static final List<String> TYPES =
            List.of("market", "limit", "limit", "stop", "stop_limit", "trailing_stop");
    private static final List<String> CLASSES =
            List.of("simple", "simple", "simple", "simple", "bracket", "oco", "oto");
    private static final int DAYS_OF_TEN = 5;

    private final Random random;
    private final String symbol;
    private final BigDecimal price;
    private final JsonObjectBuilder body = Json.createObjectBuilder();

    private RandomOrder(Random random, String symbol, BigDecimal price) {
        this.random = random;
        this.symbol = symbol;
        this.price = price;
    }

    /**
     * @param price USD a share, around which all prices of the order are
     * @param key its {@code client_order_id}
     */
    static JsonObject around(BigDecimal price, String symbol, Random random, String key) {
        return new RandomOrder(random, symbol, price).draw(key);
    }

    private JsonObject draw(String key) {
        body.add("symbol", symbol).add("client_order_id", key);
        String orderClass = one(CLASSES);
        if (orderClass.equals("simple")) {
            simple();
        } else {
            withExits(orderClass);
        }
        return body.build();
    }

    private void simple() {
        String side = random.nextBoolean() ? "buy" : "sell";
        String type = one(TYPES);
        body.add("side", side).add("type", type);
        int kind = random.nextInt(10);
        boolean plain = type.equals("market") || type.equals("limit");
        if (type.equals("market") && kind < 3) {
            body.add("notional", cents(100 + random.nextInt(60_000))).add("time_in_force", "day");
            return;
        }
        boolean fraction = plain && kind > 7;
        body.add(
                "qty",
                fraction
                        ? BigDecimal.valueOf(1 + random.nextInt(1_999_999_999), 9)
                                .toPlainString()
                        : shares());
        if (type.endsWith("limit")) {
            body.add("limit_price", thousandths(960 + random.nextInt(80)));
        }
        int away = 1 + random.nextInt(30);
        if (type.startsWith("stop")) {
            body.add("stop_price", thousandths(side.equals("buy") ? 1000 + away : 1000 - away));
        } else if (type.equals("trailing_stop") && random.nextBoolean()) {
            body.add("trail_price", thousandths(away));
        } else if (type.equals("trailing_stop")) {
            body.add("trail_percent", BigDecimal.valueOf(away, 1).toPlainString());
        }
        boolean extended = type.equals("limit") && kind == 0;
        if (extended) {
            body.add("extended_hours", true);
        }
        body.add("time_in_force", plain && !extended && !fraction ? timeInForce() : fraction ? "day" : dayOrLonger());
    }

    /** An entry that brings its exits along, or a pair of exits for what is held. */
    private void withExits(String orderClass) {
        boolean pair = orderClass.equals("oco");
        String type = pair || random.nextBoolean() ? "limit" : "market";
        body.add("order_class", orderClass)
                .add("side", pair ? "sell" : "buy")
                .add("type", type)
                .add("qty", shares())
                .add("time_in_force", dayOrLonger());
        if (type.equals("limit") && !pair) {
            body.add("limit_price", thousandths(985 + random.nextInt(30)));
        }
        boolean profit = !orderClass.equals("oto") || random.nextBoolean();
        if (profit) {
            body.add(
                    "take_profit",
                    Json.createObjectBuilder().add("limit_price", thousandths(1002 + random.nextInt(30))));
        }
        if (!profit || !orderClass.equals("oto")) {
            int stop = 970 + random.nextInt(28);
            JsonObjectBuilder loss = Json.createObjectBuilder().add("stop_price", thousandths(stop));
            if (random.nextBoolean()) {
                loss.add("limit_price", thousandths(stop - 5));
            }
            body.add("stop_loss", loss);
        }
    }

    private String shares() {
        return Integer.toString(1 + random.nextInt(6));
    }

    /** Mostly what rests; the auctions are refused round the clock, which is an answer too. */
    private String timeInForce() {
        return random.nextInt(10) < 7 ? dayOrLonger() : one(List.of("ioc", "fok", "ioc", "fok", "opg", "cls"));
    }

    private String dayOrLonger() {
        return random.nextInt(10) < DAYS_OF_TEN ? "day" : "gtc";
    }

    private String thousandths(int of) {
        return price.multiply(BigDecimal.valueOf(of, 3))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String cents(int cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
