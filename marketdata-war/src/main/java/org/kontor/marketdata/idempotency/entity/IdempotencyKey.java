package org.kontor.marketdata.idempotency.entity;

import java.util.UUID;

/**
 * What a caller calls a request by.
 *
 * @param operation what is asked for, and of what: {@code halt AAPL}
 * @param value 1 to 255 characters
 */
public record IdempotencyKey(UUID caller, String operation, String value) {

    private static final int LONGEST = 255;

    /** Whether the text, which may be null, can be a key. */
    public static boolean isKey(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
