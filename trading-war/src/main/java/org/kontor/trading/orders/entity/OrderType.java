package org.kontor.trading.orders.entity;

/** FIX OrdType (40). */
public enum OrderType {
    MARKET,
    LIMIT
}
