package org.kontor.messaging;

import jakarta.jms.ConnectionFactory;
import java.time.Duration;

/** Builds what a server would inject. */
final class ConsumerFixture {

    private ConsumerFixture() {}

    static EventWork work(EventsListener listener, LocalTransactions database, DeadLetters letters, TestClock clock) {
        return new EventWork(listener, new InboxInTransaction(database), letters, clock);
    }

    static DeadLetters deadLetters(LocalTransactions database, ConnectionFactory connections) {
        DeadLetters letters = new DeadLetters();
        letters.database = database;
        letters.connections = connections;
        return letters;
    }

    static SubscriptionReader reader(RecordingListener listener, LocalTransactions database, RealBroker broker) {
        ConnectionFactory connections = broker.of("portfolio");
        return new SubscriptionReader(
                listener.subscription(),
                new SubscriptionChannel(connections, listener.subscription()),
                new EventWork(
                        listener,
                        new InboxInTransaction(database),
                        deadLetters(database, connections),
                        System::nanoTime),
                new BatchSettings(50, Duration.ofMillis(20)),
                System::nanoTime);
    }
}
