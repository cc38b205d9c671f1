package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Rejection;

/** An order as its owner sees it. Prices in USD a share. */
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
        BigDecimal limitPrice,
        String status,
        BigDecimal cumQty,
        BigDecimal leavesQty,
        BigDecimal avgPrice,
        BigDecimal hold,
        Map<String, String> reason,
        int revision,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        OffsetDateTime expiresAt) {

    static OrderView of(Order order) {
        return new OrderView(
                order.id(),
                order.clientOrderId(),
                order.accountId(),
                order.userId(),
                order.symbol(),
                word(order.side()),
                word(order.type()),
                word(order.timeInForce()),
                plain(order.qty()),
                plain(order.limitPrice()),
                word(order.status()),
                plain(order.cumQty()),
                plain(order.leavesQty()),
                order.averagePrice(),
                plain(order.hold()),
                reason(order.rejection()),
                order.revision(),
                order.createdAt(),
                order.updatedAt(),
                order.expiresAt());
    }

    private static Map<String, String> reason(Rejection rejection) {
        if (rejection == null) {
            return null;
        }
        Map<String, String> reason = new TreeMap<>(rejection.figures());
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
