package org.kontor.trading.history.control;

/** The history could not be read, or not to its end. */
public final class HistoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
