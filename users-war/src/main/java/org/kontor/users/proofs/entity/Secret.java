package org.kontor.users.proofs.entity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** What only its receiver knows: a token of 256 random bits, or a code of 6 random digits (R10.1). */
public final class Secret {

    /** No token and no code is longer. */
    public static final int MAX_LENGTH = 43;

    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 1_000_000;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    public static Secret token(SecureRandom random) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Secret code(SecureRandom random) {
        return new Secret(String.format(Locale.ROOT, "%06d", random.nextInt(CODES)));
    }

    /** Whatever somebody presents. */
    public static Secret presented(String text) {
        return new Secret(text);
    }

    public String text() {
        return text;
    }

    /** Secrets do not belong in logs. */
    @Override
    public String toString() {
        return "secret";
    }
}
