package org.kontor.stack.supervisor;

import java.time.Duration;

/** How long to wait before a part that has ended by itself is started again: twice as long each time, within limits. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** A part that lived this long was well; its next end counts as the first. */
    private static final Duration STABLE = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** @param lived how long the part had run when it ended */
    Duration after(Duration lived) {
        if (lived.compareTo(STABLE) >= 0) {
            next = FIRST;
        }
        Duration delay = next;
        next = delay.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : delay.multipliedBy(2);
        return delay;
    }
}
