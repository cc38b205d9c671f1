package org.kontor.trading.idempotency.control;

import org.kontor.rest.problem.Problem;

/** The header {@code Idempotency-Key}. */
public final class IdempotencyKeys {

    private static final int LONGEST = 255;

    private IdempotencyKeys() {}

    /** Throws 400 for a key that is missing or cannot be one. */
    public static void require(String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw Problem.of(400, "idempotency-key-missing", "An Idempotency-Key of 1 to 255 characters is needed");
        }
    }

    /** As {@link #require}, for requests that may come without. */
    public static void check(String key) {
        if (key != null) {
            require(key);
        }
    }
}
