package org.kontor.users.throttling.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * What was tried under a name since the last success.
 *
 * @param failures within the present window
 * @param countedFrom when the window began
 * @param lockedUntil null if it never was
 * @param locks how many there were
 */
public record Attempts(int failures, Instant countedFrom, Instant lockedUntil, int locks) {

    public static Attempts none(Instant now) {
        return new Attempts(0, now, null, 0);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** How long it is still locked. */
    public Duration rest(Instant now) {
        return Duration.between(now, lockedUntil);
    }

    /** One more, which counts as failed unless {@link #withdrawn} (R7.2). To be asked only while it is not locked. */
    public Attempts begun(Instant now, LockRules rules) {
        if (!now.isBefore(forgetAt(rules))) {
            return none(now).begun(now, rules);
        }
        boolean over = !now.isBefore(countedFrom.plus(rules.within()));
        int counted = over ? 1 : failures + 1;
        Instant from = over ? now : countedFrom;
        return counted < rules.failures()
                ? new Attempts(counted, from, lockedUntil, locks)
                : new Attempts(0, now, now.plus(rules.lock(locks)), locks + 1);
    }

    /** One less: it turned out to be right as far as it went. */
    public Attempts withdrawn(Instant now, LockRules rules) {
        if (isLocked(now)) {
            return new Attempts(rules.failures() - 1, countedFrom, null, locks - 1);
        }
        return new Attempts(Math.max(0, failures - 1), countedFrom, lockedUntil, locks);
    }

    /** When nothing of this counts any more. */
    public Instant forgetAt(LockRules rules) {
        Instant end = countedFrom.plus(rules.within());
        return (lockedUntil != null && lockedUntil.isAfter(end) ? lockedUntil : end).plus(LockRules.MEMORY);
    }
}
