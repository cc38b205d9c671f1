package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R2, R3, R7, on a real database and broker. */
class TheRelaySendsWhatWasCommittedIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String QUEUE = RealBroker.SUBSCRIPTION.topic() + "::" + RealBroker.SUBSCRIPTION.name();

    private final RealDatabase database = RealDatabase.emptied();
    private final RealBroker broker = RealBroker.emptied();
    private final LocalTransactions transactions = database.transactions();
    private OutboxRelay relay;
    private Thread running;

    @AfterEach
    void stop() throws InterruptedException {
        relay.stop();
        if (running != null) {
            running.interrupt();
            running.join(SOON.toMillis());
        }
    }

    @Test
    void inTheOrderOfEachKeyHoweverManyBatchesItTakes() throws JMSException {
        relay = OutboxFixture.relay(transactions, broker, 7, Duration.ofMillis(1));
        publish(50);
        start();

        awaitSent(50);
        assertThat(sequences()).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void aQuietRelaySendsAtOnceThoughItKeepsALongPace() {
        relay = OutboxFixture.relay(transactions, broker, 500, Duration.ofMinutes(5));
        start();

        publish(1);

        awaitSent(1);
    }

    @Test
    void underLoadItWaitsForMore() throws InterruptedException {
        relay = OutboxFixture.relay(transactions, broker, 500, Duration.ofMinutes(5));
        start();
        publish(1);
        awaitSent(1);

        publish(10);

        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> sent() == 1);
    }

    @Test
    void aReplicaThatWaitsForItsTurnKnowsOfTheBrokerToo() throws InterruptedException {
        relay = OutboxFixture.relay(transactions, broker, 500, Duration.ofMillis(1));
        start();
        publish(1);
        awaitSent(1);
        OutboxRelay other = OutboxFixture.relay(transactions, broker, 500, Duration.ofMillis(1));
        Thread waiting = new Thread(other::run);
        waiting.start();

        await().atMost(SOON).until(other.broker::isReachable);

        other.stop();
        waiting.interrupt();
        waiting.join(SOON.toMillis());
    }

    private void publish(int count) {
        Outbox outbox = OutboxFixture.outbox(transactions, relay);
        for (int i = 0; i < count; i++) {
            transactions.inOne(() -> {
                outbox.publish(OutboxFixture.event(RealBroker.SUBSCRIPTION.topic(), "ann", "order"));
                return null;
            });
        }
    }

    private void start() {
        running = new Thread(relay::run);
        running.start();
    }

    private void awaitSent(long count) {
        await().atMost(SOON).until(() -> sent() == count);
    }

    private long sent() {
        return database.number("SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL");
    }

    private List<Integer> sequences() throws JMSException {
        List<Integer> sequences = new ArrayList<>();
        for (Message message : broker.taken(QUEUE)) {
            sequences.add((int) Event.parse(SubscriptionChannel.text(message)).sequence());
        }
        return sequences;
    }
}
