package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.orders.entity.Exits;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.orders.entity.OrderType;

/** The exits of an order's body: {@code order_class}, {@code take_profit}, {@code stop_loss}. */
final class ExitsRequest {

    private ExitsRequest() {}

    static Exits read(JsonBody body, Side side, OrderType type, BigDecimal limit) {
        OrderClass orderClass = OrderClass.valueOf(body.oneOf("order_class", "simple", "bracket", "oco", "oto")
                .orElse("simple")
                .toUpperCase(Locale.ROOT));
        JsonBody profit = body.object("take_profit");
        JsonBody loss = body.object("stop_loss");
        BigDecimal takeProfit = profit == null ? null : Amounts.price(profit, "limit_price");
        BigDecimal stopLoss = loss == null ? null : Amounts.price(loss, "stop_price");
        BigDecimal stopLossLimit = loss == null ? null : Amounts.price(loss, "limit_price");
        if (profit != null) {
            profit.require(takeProfit != null, "limit_price", "missing", "is required");
        }
        if (loss != null) {
            loss.require(stopLoss != null, "stop_price", "missing", "is required");
        }
        check(body, orderClass, side, profit != null, loss != null);
        checkPrices(body, orderClass, side, takeProfit, stopLoss);
        if (orderClass == OrderClass.OCO) {
            body.require(
                            type == OrderType.LIMIT || type == null,
                            "type",
                            "not-allowed",
                            "must be limit for a pair of exits")
                    .require(limit == null, "limit_price", "not-allowed", "is take_profit's for a pair of exits");
        }
        return new Exits(orderClass, takeProfit, stopLoss, stopLossLimit);
    }

    private static void check(JsonBody body, OrderClass orderClass, Side side, boolean profit, boolean loss) {
        switch (orderClass) {
            case SIMPLE ->
                body.require(!profit, "take_profit", "not-allowed", "needs an order_class")
                        .require(!loss, "stop_loss", "not-allowed", "needs an order_class");
            case BRACKET, OCO ->
                body.require(profit, "take_profit", "missing", "is required for this order_class")
                        .require(loss, "stop_loss", "missing", "is required for this order_class");
            case OTO -> body.require(profit != loss, "take_profit", "one-of-two", "or stop_loss is required, not both");
        }
        if (orderClass == OrderClass.OCO) {
            body.require(side != Side.BUY, "side", "not-allowed", "must be sell for a pair of exits");
        } else if (orderClass != OrderClass.SIMPLE) {
            body.require(
                    side != Side.SELL, "side", "not-allowed", "must be buy for an entry: short selling is refused");
        }
    }

    private static void checkPrices(
            JsonBody body, OrderClass orderClass, Side side, BigDecimal takeProfit, BigDecimal stopLoss) {
        if (orderClass != OrderClass.SIMPLE && takeProfit != null && stopLoss != null) {
            body.require(
                    takeProfit.compareTo(stopLoss) > 0,
                    "take_profit/limit_price",
                    "contradiction",
                    "must be above stop_loss/stop_price");
        }
    }
}
