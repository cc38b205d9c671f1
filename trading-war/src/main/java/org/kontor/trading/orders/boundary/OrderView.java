package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.orders.entity.Terms;
import org.kontor.trading.orders.entity.Trail;

/**
 * An order as its owner sees it. Prices in USD a share.
 *
 * @param qty absent while an order over an amount of money is open
 * @param hold reserved for the rest: USD for a buy, shares for a sell
 * @param waitsForStop whether its stop has still to be reached
 */
public record OrderView(
        UUID id,
        String clientOrderId,
        UUID accountId,
        UUID userId,
        String symbol,
        String side,
        String type,
        String timeInForce,
        BigDecimal qty,
        BigDecimal notional,
        BigDecimal limitPrice,
        BigDecimal stopPrice,
        BigDecimal trailPrice,
        BigDecimal trailPercent,
        BigDecimal waterMark,
        boolean waitsForStop,
        boolean extendedHours,
        String orderClass,
        UUID parentId,
        String leg,
        String status,
        BigDecimal cumQty,
        BigDecimal leavesQty,
        BigDecimal avgPrice,
        BigDecimal fees,
        BigDecimal hold,
        Map<String, Object> reason,
        int revision,
        LocalDate tradeDate,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        OffsetDateTime expiresAt) {

    static OrderView of(Order order) {
        Terms terms = order.terms();
        Trail trail = terms.trail();
        return new OrderView(
                order.id(),
                order.clientOrderId(),
                order.accountId(),
                order.userId(),
                order.symbol(),
                word(order.side()),
                word(order.type()),
                word(terms.timeInForce()),
                plain(terms.qty()),
                plain(terms.notional()),
                plain(terms.limitPrice()),
                plain(terms.stopPrice()),
                plain(trail == null ? null : trail.price()),
                plain(trail == null ? null : trail.percent()),
                plain(order.trigger().waterMark()),
                order.trigger().isWaiting(),
                terms.extendedHours(),
                word(order.orderClass()),
                order.parentId().equals(order.id()) ? null : order.parentId(),
                order.leg() == null ? null : word(order.leg()),
                word(order.status()),
                plain(order.filling().shares()),
                plain(order.leavesQty()),
                order.filling().averagePrice(),
                plain(order.charges().total()),
                plain(order.hold().amount()),
                reason(order),
                order.revision(),
                order.tradeDate(),
                order.createdAt(),
                order.updatedAt(),
                order.expiresAt());
    }

    private static Map<String, Object> reason(Order order) {
        Rejection rejection = order.rejection();
        if (rejection == null) {
            return order.endReason() == null
                    ? null
                    : Map.of("code", order.endReason().code());
        }
        Map<String, Object> reason = new TreeMap<>(rejection.members());
        reason.put("code", rejection.reason().code());
        return reason;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Without the zeros that a column's scale adds, so that an answer is the same before and after the database. */
    static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
