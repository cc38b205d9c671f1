package org.kontor.trading.history.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * Which executions of a user are wanted; null leaves a part open (R3).
 *
 * @param from first moment wanted
 * @param until first moment not wanted any more
 */
public record TradeFilter(
        UUID userId,
        String symbol,
        String side,
        String orderType,
        UUID orderId,
        String clientOrderId,
        Instant from,
        Instant until) {

    /** All executions of a user. */
    public static TradeFilter of(UUID userId) {
        return new TradeFilter(userId, null, null, null, null, null, null, null);
    }
}
