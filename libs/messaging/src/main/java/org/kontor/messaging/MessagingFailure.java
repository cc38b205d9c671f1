package org.kontor.messaging;

import jakarta.ejb.ApplicationException;

/**
 * The database or the broker failed, or an event came too early; the work is to be tried again.
 *
 * <p>An application exception without rollback, so that a message-driven bean that throws it gives the message back and
 * the container does not discard the bean or fill the log.
 */
@ApplicationException(rollback = false)
public final class MessagingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MessagingFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
