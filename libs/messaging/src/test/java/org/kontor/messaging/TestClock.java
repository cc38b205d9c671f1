package org.kontor.messaging;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A time that passes when it is told to. */
final class TestClock implements LongSupplier {

    private long nanos = Long.MAX_VALUE - 1_000_000;

    @Override
    public long getAsLong() {
        return nanos;
    }

    void pass(Duration time) {
        nanos += time.toNanos();
    }
}
