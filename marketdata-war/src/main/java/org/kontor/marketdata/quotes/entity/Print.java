package org.kontor.marketdata.quotes.entity;

import java.util.Locale;

/** A trade that the exchange made official. */
public enum Print {
    /** The first of the day, its open. */
    OPENING,
    /** The last of the day, its close. */
    CLOSING;

    /** The word used in answers, events and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The print with that label; null for null. */
    public static Print ofLabel(String label) {
        return label == null ? null : valueOf(label.toUpperCase(Locale.ROOT));
    }
}
