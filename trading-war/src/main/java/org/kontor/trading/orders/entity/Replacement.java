package org.kontor.trading.orders.entity;

import java.math.BigDecimal;

/**
 * What a customer wants changed of an open order; null where it stays as it is.
 *
 * @param qty all shares of the order, those filled included
 * @param trail distance of a trailing stop, in the unit that the order has
 */
public record Replacement(
        BigDecimal qty, BigDecimal limitPrice, BigDecimal stopPrice, BigDecimal trail, TimeInForce timeInForce) {}
