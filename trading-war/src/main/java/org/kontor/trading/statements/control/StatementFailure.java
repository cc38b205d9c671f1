package org.kontor.trading.statements.control;

/** The database did not give what a paper needs. */
public final class StatementFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatementFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
