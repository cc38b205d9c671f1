package org.kontor.trading.executions.control;

/** The database did not let an execution happen; the surrounding transaction rolls back. */
public final class ExecutionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExecutionFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
