package org.kontor.notifications.deliveries.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.kontor.messaging.CommitBell;
import org.kontor.notifications.messages.entity.Channel;

/** Wakes the worker of a channel on this replica when a commit has left it something to do (R3.1). */
@ApplicationScoped
public class DeliveryBells {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private final Map<Channel, CommitBell> bells =
            new EnumMap<>(Map.of(Channel.EMAIL, new CommitBell(), Channel.SMS, new CommitBell()));

    /** Rings once the current transaction has committed, however often it is called in it. */
    public void ringAtCommit(Channel channel) {
        bells.get(channel).ringAtCommit(transaction);
    }

    void ring(Channel channel) {
        bells.get(channel).ring();
    }

    void await(Channel channel, Duration atMost) throws InterruptedException {
        bells.get(channel).await(atMost);
    }
}
