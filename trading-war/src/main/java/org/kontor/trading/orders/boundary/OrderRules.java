package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.orders.entity.Exits;
import org.kontor.trading.orders.entity.OrderClass;
import org.kontor.trading.orders.entity.OrderType;

/** Which fields of an order go together. Source: domain reference 2.2. */
final class OrderRules {

    private OrderRules() {}

    static void check(
            JsonBody body,
            OrderType type,
            BigDecimal qty,
            BigDecimal notional,
            BigDecimal limit,
            BigDecimal stop,
            BigDecimal trailPrice,
            BigDecimal trailPercent,
            boolean extended,
            Exits exits) {
        body.require(qty != null || notional != null, "qty", "missing", "or notional is required")
                .require(qty == null || notional == null, "notional", "contradiction", "goes without qty");
        if (type == null) {
            return;
        }
        boolean pair = exits.orderClass() == OrderClass.OCO;
        boolean fixedStop = type == OrderType.STOP || type == OrderType.STOP_LIMIT;
        boolean trails = type == OrderType.TRAILING_STOP;
        body.require(!type.hasLimit() || limit != null || pair, "limit_price", "missing", "is required for this type")
                .require(type.hasLimit() || limit == null, "limit_price", "not-allowed", "is not for this type")
                .require(!fixedStop || stop != null, "stop_price", "missing", "is required for this type")
                .require(fixedStop || stop == null, "stop_price", "not-allowed", "is not for this type")
                .require(
                        !trails || trailPrice != null ^ trailPercent != null,
                        "trail_price",
                        "one-of-two",
                        "or trail_percent is required, not both")
                .require(
                        trails || trailPrice == null && trailPercent == null,
                        "trail_price",
                        "not-allowed",
                        "and trail_percent are for a trailing stop")
                .require(
                        notional == null || type == OrderType.MARKET,
                        "notional",
                        "not-allowed",
                        "is for a market order")
                .require(!extended || type == OrderType.LIMIT, "extended_hours", "not-allowed", "is for a limit order")
                .require(
                        isWhole(qty) || type == OrderType.MARKET || type == OrderType.LIMIT,
                        "qty",
                        "fraction",
                        "must be whole shares for this type")
                .require(
                        exits.orderClass() == OrderClass.SIMPLE || isWhole(qty) && notional == null,
                        "qty",
                        "fraction",
                        "must be whole shares for an order with exits");
    }

    private static boolean isWhole(BigDecimal qty) {
        return qty == null || qty.stripTrailingZeros().scale() <= 0;
    }
}
