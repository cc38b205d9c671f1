package org.kontor.messaging;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a worker of this replica when a commit has left it something to do. */
public final class CommitBell {

    private final Semaphore rung = new Semaphore(0);

    /** Rings once the current transaction has committed, however often it is called in it. */
    public void ringAtCommit(TransactionSynchronizationRegistry transaction) {
        if (transaction.getResource(this) == null) {
            transaction.putResource(this, Boolean.TRUE);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // nothing is left to do: the work is in the database
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        ring();
                    }
                }
            });
        }
    }

    public void ring() {
        rung.release();
    }

    /** Waits for the bell; however often it rang, it is heard once. */
    public void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
