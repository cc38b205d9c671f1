package org.kontor.trading.executions.entity;

/** Which rule of the fill model made an execution. Source: domain reference 2.6. */
public enum FillRule {
    /** The displayed price was no worse than the order allows (items 3 and 6). */
    DISPLAYED,
    /** As {@link #DISPLAYED}, on a quote after the one that reached the order's stop (item 7). */
    TRIGGERED,
    /** At the official opening price (item 8). */
    OPENING_PRINT,
    /** At the official closing price (item 8). */
    CLOSING_PRINT
}
