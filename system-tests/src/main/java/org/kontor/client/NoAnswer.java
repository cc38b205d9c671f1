package org.kontor.client;

/** A request got no answer: whether it had an effect is unknown until it is asked again. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(String request, Throwable cause) {
        super(request + ": " + cause, cause);
    }
}
