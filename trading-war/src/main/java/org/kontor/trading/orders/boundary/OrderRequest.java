package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.orders.control.OrderAsked;
import org.kontor.trading.orders.entity.Exits;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.orders.entity.OrderType;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.orders.entity.Trail;

/** The body of {@code POST /trades/}, checked as far as it can be without looking at anything else. */
record OrderRequest(String clientOrderId, Instruction instruction) {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9.-]{0,11}");

    static OrderRequest parse(String text) {
        JsonBody body = JsonBody.parse(text);
        String symbol = body.string("symbol")
                .required()
                .matches(SYMBOL, "must be a ticker symbol in capitals")
                .value();
        Side side =
                word(Side.class, body.oneOf("side", "buy", "sell").required().value());
        OrderType type = word(
                OrderType.class,
                body.oneOf("type", "market", "limit", "stop", "stop_limit", "trailing_stop")
                        .required()
                        .value());
        BigDecimal qty = Amounts.shares(body, "qty");
        BigDecimal notional = Amounts.money(body, "notional");
        BigDecimal limit = Amounts.price(body, "limit_price");
        BigDecimal stop = Amounts.price(body, "stop_price");
        BigDecimal trailPrice = Amounts.price(body, "trail_price");
        BigDecimal trailPercent = Amounts.percent(body, "trail_percent");
        TimeInForce timeInForce = word(
                TimeInForce.class,
                body.oneOf("time_in_force", "day", "gtc", "ioc", "fok", "opg", "cls")
                        .orElse("day"));
        boolean extended = body.bool("extended_hours").orElse(false);
        String clientOrderId = body.string("client_order_id").maxLength(128).value();
        Exits exits = ExitsRequest.read(body, side, type, limit);
        OrderRules.check(body, type, qty, notional, limit, stop, trailPrice, trailPercent, extended, exits);
        body.check();
        Trail trail = type == OrderType.TRAILING_STOP ? new Trail(trailPrice, trailPercent) : null;
        BigDecimal ownLimit = exits.orderClass() == OrderClass.OCO ? exits.takeProfit() : limit;
        return new OrderRequest(
                clientOrderId,
                new Instruction(
                        symbol, side, type, qty, notional, ownLimit, stop, trail, timeInForce, extended, exits));
    }

    /** @param key null for none */
    OrderAsked asked(UUID userId, String key) {
        // what the key stands for is the whole request, its name included
        KeyedRequest keyed = key == null
                ? null
                : new KeyedRequest(
                        userId,
                        "POST /trades/",
                        key,
                        instruction.fingerprint() + "|" + Objects.requireNonNullElse(clientOrderId, ""));
        return new OrderAsked(userId, clientOrderId, instruction, keyed, OrderAnswers::placed);
    }

    /** The constant of a word that was checked; null for one that was wrong, which {@code check} reports. */
    private static <E extends Enum<E>> E word(Class<E> kind, String word) {
        return word == null ? null : Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
    }
}
