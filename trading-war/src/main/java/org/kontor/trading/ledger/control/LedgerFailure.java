package org.kontor.trading.ledger.control;

/** The database did not take or give what was asked; the surrounding transaction rolls back. */
public final class LedgerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
