package org.kontor.trading.reference.control;

/** The database did not take or give reference data. */
public final class ReferenceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReferenceFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
