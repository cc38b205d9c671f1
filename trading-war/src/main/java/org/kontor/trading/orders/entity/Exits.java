package org.kontor.trading.orders.entity;

import java.math.BigDecimal;

/**
 * The exits that a customer asks for with an order.
 *
 * @param takeProfit USD a share, limit of the exit on the good side; null for none
 * @param stopLoss USD a share, stop of the exit on the bad side; null for none
 * @param stopLossLimit USD a share, limit of that exit once its stop is reached; null for a market order
 */
public record Exits(OrderClass orderClass, BigDecimal takeProfit, BigDecimal stopLoss, BigDecimal stopLossLimit) {

    public static final Exits NONE = new Exits(OrderClass.SIMPLE, null, null, null);
}
