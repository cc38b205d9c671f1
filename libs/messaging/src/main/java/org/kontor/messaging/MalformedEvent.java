package org.kontor.messaging;

/** A message that no number of deliveries will make understood. Handlers may throw it for data they cannot use. */
public final class MalformedEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedEvent(String reason) {
        super(reason);
    }
}
