package org.kontor.users.proofs.entity;

import java.time.Duration;

/** What a proof is for, and for how long it is good (R10.2). */
public enum Purpose {
    /** An address is the user's: by a token. */
    EMAIL_ADDRESS(Duration.ofHours(24)),
    /** A number is the user's: by a code, which is typed from another device. */
    PHONE_NUMBER(Duration.ofMinutes(10)),
    /** The user may set a new password: by a token. */
    PASSWORD_RESET(Duration.ofMinutes(10));

    private final Duration lifetime;

    Purpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
