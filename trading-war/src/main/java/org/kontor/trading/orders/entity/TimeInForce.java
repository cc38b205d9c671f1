package org.kontor.trading.orders.entity;

/** FIX TimeInForce (59). */
public enum TimeInForce {
    DAY,
    GTC
}
