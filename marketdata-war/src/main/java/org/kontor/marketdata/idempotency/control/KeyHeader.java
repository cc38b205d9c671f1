package org.kontor.marketdata.idempotency.control;

import org.kontor.marketdata.idempotency.entity.IdempotencyKey;
import org.kontor.rest.problem.Problem;

/** The header {@code Idempotency-Key}, without which nothing is created. */
public final class KeyHeader {

    public static final String NAME = "Idempotency-Key";

    private KeyHeader() {}

    /** The value, or a 400 problem {@code idempotency-key-missing}. */
    public static String required(String value) {
        if (!IdempotencyKey.isKey(value)) {
            throw Problem.of(400, "idempotency-key-missing", "An Idempotency-Key of 1 to 255 characters is needed");
        }
        return value;
    }
}
