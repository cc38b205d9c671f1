package org.kontor.notifications.mail.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import org.kontor.messaging.CommitBell;

/** Wakes this replica's mail worker when a commit has left it something to do (R3.1). */
@ApplicationScoped
public class MailBell {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private final CommitBell bell = new CommitBell();

    /** Rings once the current transaction has committed, however often it is called in it. */
    public void ringAtCommit() {
        bell.ringAtCommit(transaction);
    }

    void ring() {
        bell.ring();
    }

    void await(Duration atMost) throws InterruptedException {
        bell.await(atMost);
    }
}
