package org.kontor.notifications.orders.entity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * What this service needs to know of an order at one moment of its life.
 *
 * @param qty shares ordered; empty while an order over an amount of money is open
 * @param notional USD ordered; empty for an order over a number of shares
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
        Optional<BigDecimal> qty,
        Optional<BigDecimal> notional,
        BigDecimal filled,
        BigDecimal averagePrice,
        Optional<Execution> execution,
        Optional<Rejection> rejection) {

    /** Shares that are still to be filled; empty where only an amount of money says how many. */
    public Optional<BigDecimal> open() {
        return qty.map(shares -> shares.subtract(filled));
    }

    public boolean isPartlyFilled() {
        return filled.signum() > 0;
    }

    /** Whether the fill that the event tells of was all of the order. */
    public boolean isFilledAtOnce() {
        return qty.filter(shares -> shares.compareTo(filled) == 0).isPresent()
                && execution.filter(fill -> fill.qty().compareTo(filled) == 0).isPresent();
    }
}
