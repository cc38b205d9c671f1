package org.kontor.trading.streams.control;

/** The database did not tell what a stream begins with. */
public final class StreamFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StreamFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
