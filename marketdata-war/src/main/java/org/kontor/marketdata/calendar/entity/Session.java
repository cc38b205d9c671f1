package org.kontor.marketdata.calendar.entity;

import java.util.Locale;

/** What is going on at the exchange at one moment. */
public enum Session {
    CLOSED,
    PRE,
    CORE,
    POST;

    /** The word used in answers. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
