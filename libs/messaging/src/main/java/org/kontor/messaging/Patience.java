package org.kontor.messaging;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The wait before a message is given back to the broker.
 *
 * <p>It is made here and not by the broker: a redelivery delay takes the message out of its queue for a while, in which
 * its successors overtake it and come too early, each with a delay of its own. Without one the message goes back to the
 * head of the queue and the order of its key is kept.
 */
final class Patience {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 5;

    private Patience() {}

    /** @param delivery how often the message has been delivered, from 1 */
    static Duration after(int delivery) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(delivery - 1, 0), DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    static void waitAfter(int delivery) {
        LockSupport.parkNanos(after(delivery).toNanos());
    }
}
