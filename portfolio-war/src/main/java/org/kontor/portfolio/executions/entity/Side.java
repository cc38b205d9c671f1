package org.kontor.portfolio.executions.entity;

import java.util.Locale;

/** Which way the shares went, as seen from the user. */
public enum Side {
    BUY,
    SELL;

    /** The word used in events and answers. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
