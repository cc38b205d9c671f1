package org.kontor.trading.orders.entity;

import static org.kontor.trading.orders.entity.EntryPolicy.rejectIf;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.trading.executions.entity.Side;

/** Whether the prices of the order make sense. */
final class PriceChecks {

    static final EntryPolicy PRICES_ARE_ON_TICK = (order, now) -> prices(order).entrySet().stream()
            .filter(price -> !now.rules().isOnTick(price.getValue()))
            .findFirst()
            .map(price -> Rejection.of(
                    Reason.PRICE_INCREMENT,
                    price.getKey(),
                    price.getValue(),
                    "tick",
                    now.rules().tickSize(price.getValue())));

    static final EntryPolicy PRICES_ARE_NEAR_THE_MARKET = (order, now) -> {
        BigDecimal reference = now.reference(order);
        return reference == null
                ? Optional.empty()
                : prices(order).entrySet().stream()
                        .filter(price -> PriceRules.isTooFar(
                                price.getValue(), reference, now.rules().farLimit()))
                        .findFirst()
                        .map(price -> Rejection.of(
                                Reason.PRICE_TOO_FAR, price.getKey(), price.getValue(), "reference", reference));
    };

    /** A trail that is longer than the price would have no stop at all. */
    static final EntryPolicy THE_TRAIL_BEGINS_NEAR_THE_MARKET = (order, now) -> {
        BigDecimal last = now.last();
        if (order.trail() == null || last == null) {
            return Optional.empty();
        }
        BigDecimal stop = order.trail().stop(order.side(), last, now.rules());
        return rejectIf(
                stop.signum() <= 0
                        || PriceRules.isTooFar(stop, last, now.rules().farLimit()),
                Reason.PRICE_TOO_FAR,
                "stop_price",
                stop,
                "reference",
                last);
    };

    /** A stop that is reached already would be a market order in disguise. */
    static final EntryPolicy THE_STOP_IS_STILL_TO_COME = (order, now) -> {
        BigDecimal last = now.last();
        if (order.stopPrice() == null || last == null) {
            return Optional.empty();
        }
        int side = order.stopPrice().compareTo(last);
        return rejectIf(
                order.side() == Side.BUY ? side <= 0 : side >= 0,
                Reason.STOP_ON_WRONG_SIDE,
                "stop_price",
                order.stopPrice(),
                "reference",
                last);
    };

    static final EntryPolicy THE_VALUE_IS_NOT_TOO_LARGE = (order, now) -> {
        BigDecimal value = value(order, now);
        BigDecimal largest = now.rules().maxOrderValue();
        return rejectIf(
                value != null && value.compareTo(largest) > 0,
                Reason.ORDER_TOO_LARGE,
                "value",
                value == null ? "" : value.toPlainString(),
                "limit",
                largest.toPlainString(),
                "reference",
                now.reference(order));
    };

    /** A trailing stop starts from the latest trade, and what has no limit is sized by the market. */
    static final EntryPolicy A_PRICE_IS_KNOWN = (order, now) -> rejectIf(
            order.type() == OrderType.TRAILING_STOP && now.last() == null
                    || order.limitPrice() == null && order.stopPrice() == null && now.reference(order) == null,
            Reason.NO_REFERENCE_PRICE,
            "symbol",
            order.symbol(),
            "quality",
            now.quality(),
            "as_of",
            now.newest() == null ? null : now.newest().quotedAt());

    static final List<EntryPolicy> ALL = List.of(
            PRICES_ARE_ON_TICK,
            PRICES_ARE_NEAR_THE_MARKET,
            THE_TRAIL_BEGINS_NEAR_THE_MARKET,
            THE_STOP_IS_STILL_TO_COME,
            THE_VALUE_IS_NOT_TOO_LARGE,
            A_PRICE_IS_KNOWN);

    private PriceChecks() {}

    private static BigDecimal value(Instruction order, Circumstances now) {
        if (order.isNotional()) {
            return order.notional();
        }
        BigDecimal worst = EntryPolicy.worstPrice(order, now);
        BigDecimal price = worst == null ? order.stopPrice() : worst;
        return price == null ? null : order.qty().multiply(price);
    }

    private static Map<String, BigDecimal> prices(Instruction order) {
        Map<String, BigDecimal> prices = new LinkedHashMap<>();
        prices.put("limit_price", order.limitPrice());
        prices.put("stop_price", order.stopPrice());
        prices.put("take_profit/limit_price", order.exits().takeProfit());
        prices.put("stop_loss/stop_price", order.exits().stopLoss());
        prices.put("stop_loss/limit_price", order.exits().stopLossLimit());
        prices.values().removeIf(price -> price == null);
        return prices;
    }
}
