package org.kontor.trading.idempotency.control;

/** The keys cannot be read or written; the surrounding transaction rolls back. */
public final class IdempotencyFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdempotencyFailure(Throwable cause) {
        super("cannot reach the idempotency keys", cause);
    }
}
