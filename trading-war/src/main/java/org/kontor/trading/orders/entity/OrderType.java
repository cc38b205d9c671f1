package org.kontor.trading.orders.entity;

/** FIX OrdType (40). */
public enum OrderType {
    /** At the displayed price, within the collar. */
    MARKET,
    /** At the limit or better. */
    LIMIT,
    /** A market order from the moment that the stop is reached; a buy then has a limit a little above it. */
    STOP,
    /** A limit order from the moment that the stop is reached. */
    STOP_LIMIT,
    /** A stop that follows the price at a distance while it goes the customer's way. */
    TRAILING_STOP;

    public boolean hasLimit() {
        return this == LIMIT || this == STOP_LIMIT;
    }

    /** Whether it waits for a stop before it may fill. */
    public boolean hasStop() {
        return this == STOP || this == STOP_LIMIT || this == TRAILING_STOP;
    }
}
