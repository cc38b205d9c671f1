package org.kontor.users.audit.entity;

import java.util.Locale;

/** How it ended. */
public enum Outcome {
    SUCCESS,
    REFUSED;

    /** As it is stored and shown. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
