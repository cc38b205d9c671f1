package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.OrderType;
import org.kontor.trading.orders.entity.TimeInForce;

/** The body of {@code POST /trades/}, checked as far as it can be without looking at anything else. */
record OrderRequest(String clientOrderId, Instruction instruction) {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9.]{0,11}");
    private static final BigDecimal MOST_SHARES = new BigDecimal("1000000000");
    private static final BigDecimal HIGHEST_PRICE = new BigDecimal("10000000");

    static OrderRequest parse(String text) {
        JsonBody body = JsonBody.parse(text);
        String symbol = body.string("symbol")
                .required()
                .matches(SYMBOL, "must be a ticker symbol in capitals")
                .value();
        String side = body.oneOf("side", "buy", "sell").required().value();
        String type = body.oneOf("type", "market", "limit").required().value();
        BigDecimal qty = body.decimal("qty")
                .required()
                .rule("not-positive", "must be above zero", given -> given.signum() > 0)
                .rule(
                        "fraction",
                        "must be whole shares",
                        given -> given.stripTrailingZeros().scale() <= 0)
                .rule("too-large", "must be at most " + MOST_SHARES, given -> given.compareTo(MOST_SHARES) <= 0)
                .value();
        BigDecimal limit = body.decimal("limit_price")
                .rule("not-positive", "must be above zero", given -> given.signum() > 0)
                .rule(
                        "too-fine",
                        "must have at most four decimals",
                        given -> given.stripTrailingZeros().scale() <= 4)
                .rule("too-large", "must be at most " + HIGHEST_PRICE, given -> given.compareTo(HIGHEST_PRICE) <= 0)
                .value();
        String timeInForce = body.oneOf("time_in_force", "day", "gtc").orElse("day");
        String clientOrderId = body.string("client_order_id").maxLength(128).value();
        body.require(!"limit".equals(type) || limit != null, "limit_price", "missing", "is required for a limit order")
                .require(
                        !"market".equals(type) || limit == null,
                        "limit_price",
                        "not-allowed",
                        "is not for a market order")
                .check();
        return new OrderRequest(
                clientOrderId,
                new Instruction(
                        symbol,
                        Side.valueOf(upper(side)),
                        OrderType.valueOf(upper(type)),
                        qty,
                        limit,
                        TimeInForce.valueOf(upper(timeInForce))));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
