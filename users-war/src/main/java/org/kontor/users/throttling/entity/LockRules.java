package org.kontor.users.throttling.entity;

import java.time.Duration;

/**
 * When a name is locked and for how long (R7.1).
 *
 * @param failures that lock it
 * @param within the time in which they must happen
 * @param first duration of the first lock
 * @param longest duration of any
 */
public record LockRules(int failures, Duration within, Duration first, Duration longest) {

    /** How long failures and locks count after they are over. */
    static final Duration MEMORY = Duration.ofDays(1);

    /** @param before how many locks there were already */
    Duration lock(int before) {
        Duration lock = first;
        for (int i = 0; i < before && lock.compareTo(longest) < 0; i++) {
            lock = lock.multipliedBy(2);
        }
        return lock.compareTo(longest) < 0 ? lock : longest;
    }
}
