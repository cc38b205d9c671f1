package org.kontor.notifications.mail.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this replica's mail worker when a commit has left it something to do (R3.1). */
@ApplicationScoped
public class MailBell {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private final Semaphore rung = new Semaphore(0);

    /** Rings once the current transaction has committed, however often it is called in it. */
    public void ringAtCommit() {
        if (transaction.getResource(MailBell.class) == null) {
            transaction.putResource(MailBell.class, Boolean.TRUE);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // nothing is left to do: the delivery is in the database
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        rung.release();
                    }
                }
            });
        }
    }

    /** Waits for the bell. */
    void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
