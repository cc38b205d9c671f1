package org.kontor.messaging;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Keeps rounds of work apart, so that under load each finds much to do, and after a quiet time none waits (R7). Used by
 * one thread.
 */
public final class Pace {

    private final long length;
    private final LongSupplier nanos;
    private long last;

    /** @param nanos of {@link System#nanoTime} */
    public Pace(Duration length, LongSupplier nanos) {
        this.length = length.toNanos();
        this.nanos = nanos;
        this.last = nanos.getAsLong() - this.length;
    }

    /** How long the next round still has to wait. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, last + length - nanos.getAsLong()));
    }

    /** Waits that long, or less if the thread is interrupted; returns when the round begins. */
    public long await() {
        LockSupport.parkNanos(left().toNanos());
        return nanos.getAsLong();
    }

    /** There was something to do in the round that began then. */
    public void wasNeeded(long begun) {
        last = begun;
    }
}
