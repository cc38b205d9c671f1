package org.kontor.trading.orders.entity;

/** What an exit is for. */
public enum Leg {
    /** A limit order on the customer's good side. */
    TAKE_PROFIT,
    /** A stop order on his bad side. */
    STOP_LOSS
}
