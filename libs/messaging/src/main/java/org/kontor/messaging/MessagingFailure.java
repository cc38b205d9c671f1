package org.kontor.messaging;

/** The database or the broker failed; the work is to be tried again. */
public final class MessagingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MessagingFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
