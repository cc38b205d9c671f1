package org.kontor.trading.orders.entity;

import java.util.EnumSet;
import java.util.Set;

/** FIX OrdStatus (39). */
public enum OrderStatus {
    /** Taken, and waiting for the market to open. */
    ACCEPTED,
    /** In the market, nothing filled. */
    NEW,
    /** In the market, some filled. */
    PARTIALLY_FILLED,
    /** All filled. */
    FILLED,
    /** Ended by the customer. */
    CANCELED,
    /** Ended by its time in force. */
    EXPIRED,
    /** Never taken. */
    REJECTED;

    /** Those that still reserve something. */
    public static final Set<OrderStatus> OPEN = Set.copyOf(EnumSet.of(ACCEPTED, NEW, PARTIALLY_FILLED));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether a quote may fill it now. */
    public boolean isWorking() {
        return this == NEW || this == PARTIALLY_FILLED;
    }
}
