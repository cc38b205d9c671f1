package org.kontor.trading.orders.entity;

/** FIX TimeInForce (59). */
public enum TimeInForce {
    /** Until the end of the trading day. */
    DAY,
    /** Until it is canceled, ninety days at most. */
    GTC,
    /** What fills at once; the rest is canceled. */
    IOC,
    /** All at once, or nothing. */
    FOK,
    /** In the opening auction only. */
    OPG,
    /** In the closing auction only. */
    CLS;

    /** Whether it is evaluated once, when it is entered. */
    public boolean isImmediate() {
        return this == IOC || this == FOK;
    }

    public boolean isAuction() {
        return this == OPG || this == CLS;
    }
}
