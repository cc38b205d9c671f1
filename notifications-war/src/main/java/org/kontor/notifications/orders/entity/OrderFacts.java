package org.kontor.notifications.orders.entity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * What this service needs to know of an order at one moment of its life.
 *
 * @param qty shares ordered
 * @param filled shares filled so far
 * @param averagePrice USD per share of what is filled, rounded to six decimals; zero while nothing is
 * @param execution the fill that the event tells of
 * @param rejection why trading refused it
 */
public record OrderFacts(
        UUID orderId,
        UUID userId,
        String symbol,
        Side side,
        BigDecimal qty,
        BigDecimal filled,
        BigDecimal averagePrice,
        Optional<Execution> execution,
        Optional<Rejection> rejection) {

    public BigDecimal open() {
        return qty.subtract(filled);
    }

    public boolean isPartlyFilled() {
        return filled.signum() > 0;
    }
}
