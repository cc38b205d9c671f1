package org.kontor.marketdata.instruments.entity;

import java.util.Locale;

/** How far a price is to be trusted; shown with every price. */
public enum Quality {
    /** A recorded price of a past day, played again. */
    REPLAY,
    /** A price out of a random generator; no such instrument exists. */
    SIMULATED,
    /** The newest price known is older than it should be. */
    STALE;

    /** The word used in answers, events and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Quality ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
