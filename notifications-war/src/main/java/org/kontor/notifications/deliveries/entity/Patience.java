package org.kontor.notifications.deliveries.entity;

import java.time.Duration;

/**
 * How often and how long apart a delivery is tried (R3.4). With 30 s and 6 tries the last one is about half an hour
 * after the first.
 *
 * @param base the wait after the n-th try is this times 2^n
 */
public record Patience(Duration base, int tries) {

    /** Waits vary by this share, so that what failed together does not come back together. */
    public static final int JITTER_PERCENT = 20;

    public boolean isExhaustedAfter(int attempts) {
        return attempts >= tries;
    }

    /** @param jitterPercent from minus to plus {@value #JITTER_PERCENT} */
    public Duration waitAfter(int attempts, int jitterPercent) {
        return base.multipliedBy(1L << attempts)
                .multipliedBy(100L + jitterPercent)
                .dividedBy(100);
    }
}
