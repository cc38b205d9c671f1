package org.kontor.notifications.messages.entity;

import java.util.Locale;

/** A way to tell a user something. */
public enum Channel {
    INAPP,
    EMAIL,
    /** A text to a telephone. */
    SMS;

    /** The word in the API and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
