package org.kontor.users.factors.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A step of time, whose number is what a code is computed from: T of RFC 6238 section 4.2, with T0 = 0 and X = 30 s.
 *
 * @param number since 1970
 */
public record TimeStep(long number) {

    public static final Duration LENGTH = Duration.ofSeconds(30);

    public static TimeStep at(Instant time) {
        return new TimeStep(Math.floorDiv(time.getEpochSecond(), LENGTH.toSeconds()));
    }

    /** Those whose codes are taken now, the latest first: clocks differ, and typing takes time (R14.1). */
    public List<TimeStep> window() {
        return List.of(new TimeStep(number + 1), this, new TimeStep(number - 1));
    }
}
