package org.kontor.notifications.deliveries.control;

import java.util.Optional;
import org.kontor.notifications.deliveries.entity.Letter;
import org.kontor.notifications.deliveries.entity.SendingFailure;

/** Carries letters out of the platform, each channel in its own way. Used by one thread. */
public interface Carrier {

    /** Why the letter was not taken; empty when it was. Returns within seconds, whatever the other side does. */
    Optional<SendingFailure> carry(Letter letter);

    /** Called while there is nothing to carry: what was idle for a while may be put down. */
    void rest();

    /** Puts down what is held open; the next letter opens it again. */
    void hangUp();
}
