package org.kontor.notifications.deliveries.entity;

import java.util.Locale;

/** Where a delivery stands. */
public enum DeliveryStatus {
    /** Never tried. */
    QUEUED,
    /** A worker has it, until its lease ends. */
    SENDING,
    /** The mail server or the provider has taken it. */
    SENT,
    /** Tried in vain; will be tried again. */
    FAILED,
    /** Given up; only an operator sends it again. */
    DEAD;

    /** The word in the API and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DeliveryStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
