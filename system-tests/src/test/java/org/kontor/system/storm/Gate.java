package org.kontor.system.storm;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Everybody waits in front of it, and it opens for all at once, when the last one is there. */
final class Gate {

    private static final int MINUTES = 1;

    private final CountDownLatch missing;
    private final CountDownLatch closed = new CountDownLatch(1);

    Gate(int people) {
        missing = new CountDownLatch(people);
    }

    void pass() {
        missing.countDown();
        await(closed);
    }

    void open() {
        await(missing);
        closed.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(latch.getCount() + " are still missing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
