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
    /** In the market, and to be canceled; it may still fill. */
    PENDING_CANCEL,
    /** Ended by the customer, or by a rule that {@code reason} names. */
    CANCELED,
    /** In the market on its old terms, and to be replaced; it may still fill. */
    PENDING_REPLACE,
    /** Ended by its time in force. */
    EXPIRED,
    /** Never taken. */
    REJECTED,
    /** Out of the market while its symbol is halted. */
    SUSPENDED,
    /** An exit that waits for its entry to fill. */
    HELD;

    /** Those that have not ended. */
    public static final Set<OrderStatus> OPEN =
            Set.copyOf(EnumSet.of(ACCEPTED, NEW, PARTIALLY_FILLED, PENDING_CANCEL, PENDING_REPLACE, SUSPENDED, HELD));

    /** Those that a quote may fill now. */
    public static final Set<OrderStatus> WORKING =
            Set.copyOf(EnumSet.of(NEW, PARTIALLY_FILLED, PENDING_CANCEL, PENDING_REPLACE));

    private static final Set<OrderStatus> CANCELABLE =
            Set.copyOf(EnumSet.of(ACCEPTED, NEW, PARTIALLY_FILLED, SUSPENDED, HELD));

    private static final Set<OrderStatus> REPLACEABLE = Set.copyOf(EnumSet.of(NEW, PARTIALLY_FILLED));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether a quote may fill it now. */
    public boolean isWorking() {
        return WORKING.contains(this);
    }

    /** Whether its customer may ask for its end (T8, T11). */
    public boolean isCancelable() {
        return CANCELABLE.contains(this);
    }

    /** Whether its customer may ask for other terms (T12, T16). */
    public boolean isReplaceable() {
        return REPLACEABLE.contains(this);
    }

    /** Whether a fill leaves the status as it is: a pending request has precedence over a partial fill (T9, T13). */
    boolean outranksAPartialFill() {
        return this == PENDING_CANCEL || this == PENDING_REPLACE;
    }
}
