package org.kontor.notifications.orders.entity;

import java.math.BigDecimal;

/**
 * One fill of an order, or several added up.
 *
 * @param qty shares
 * @param gross USD, whole cents
 */
public record Execution(String id, BigDecimal qty, BigDecimal gross) {

    public Execution plus(Execution other) {
        return new Execution("sum", qty.add(other.qty), gross.add(other.gross));
    }
}
