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

/** R4 to R8, with consumers as they run in a server, on a real database and broker. */
class NothingIsLostOrDoubledBetweenBrokerAndDatabaseIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final RealDatabase database = RealDatabase.emptied();
    private final RealBroker broker = RealBroker.emptied();
    private final LocalTransactions transactions = database.transactions();
    private final List<SubscriptionReader> readers = new ArrayList<>();
    private final List<Thread> running = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        readers.forEach(SubscriptionReader::stop);
        for (Thread thread : running) {
            thread.join(SOON.toMillis());
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void aCrashAfterTheDatabaseCommitDoublesNothing() throws JMSException {
        Event[] events = Events.ofKey("ann", 30);
        broker.publish(events);

        DeadLetters letters = ConsumerFixture.deadLetters(transactions, broker.of("portfolio"));
        EventWork work = ConsumerFixture.work(
                new RecordingListener(transactions, "dies"), transactions, letters, new TestClock());
        SubscriptionChannel channel = new SubscriptionChannel(broker.of("portfolio"), RealBroker.SUBSCRIPTION);
        Backlog backlog = new Backlog();
        channel.open();
        while (backlog.size() < events.length) {
            Message message = channel.receive(SOON);
            work.take(SubscriptionChannel.text(message), backlog);
        }
        work.through(backlog);
        channel.close();

        start("lives");
        await().atMost(SOON)
                .until(() -> database.number("SELECT count(*) FROM inbox WHERE duplicates = 1") == events.length);
        assertThat(database.column("SELECT sequence FROM effects WHERE who = 'dies' ORDER BY place"))
                .isEqualTo(numbers(events.length));
        assertThat(database.number("SELECT count(*) FROM effects")).isEqualTo(events.length);
    }

    @Test
    void twoConsumersShareTheWorkAndKeepTheOrderOfEachKey() {
        int keys = 40;
        int each = 25;
        start("one");
        start("two");
        for (int sequence = 1; sequence <= each; sequence++) {
            int of = sequence;
            broker.publish(IntStream.range(0, keys)
                    .mapToObj(key -> Events.of("key" + key, of))
                    .toArray(Event[]::new));
        }

        awaitEffects((long) keys * each);
        assertThat(database.column("SELECT DISTINCT who FROM effects")).containsExactlyInAnyOrder("one", "two");
        for (int key = 0; key < keys; key++) {
            assertThat(database.column("SELECT sequence FROM effects WHERE key = 'key" + key + "' ORDER BY place"))
                    .isEqualTo(numbers(each));
        }
        assertThat(broker.parked()).isEmpty();
    }

    @Test
    void poisonIsParkedAndOthersFlowOn() {
        Event[] ann = Events.ofKey("ann", 2);
        RecordingListener listener = new RecordingListener(transactions, "only");
        start(listener.refusing(ann[0], () -> new MalformedEvent("qty is not a decimal")));
        broker.publish(ann[0], Events.of("bob", 1));
        broker.publishText("not json at all");
        broker.publish(Events.of("cleo", 1));

        awaitEffects(2);
        await().atMost(SOON).until(() -> database.number("SELECT count(*) FROM effects") == 2);
        List<String> reasons = new ArrayList<>();
        await().atMost(SOON).until(() -> {
            reasons.addAll(broker.parked());
            return reasons.size() == 2;
        });
        assertThat(reasons).contains("qty is not a decimal");
    }

    @Test
    void theBrokerMayGoAndComeBack() {
        start("only");
        broker.publish(Events.ofKey("before", 5));
        awaitEffects(5);

        broker.stop();
        broker.start();

        broker.publish(Events.ofKey("after", 5));
        awaitEffects(10);
    }

    @Test
    void theDatabaseMayGoAndComeBack() {
        start("only");
        broker.publish(Events.ofKey("before", 5));
        awaitEffects(5);

        database.stop();
        broker.publish(Events.ofKey("meanwhile", 5));
        broker.publish(Events.ofKey("late", 5));
        database.start();

        awaitEffects(15);
        assertThat(broker.parked()).isEmpty();
    }

    private void start(String name) {
        start(new RecordingListener(transactions, name));
    }

    private void start(RecordingListener listener) {
        SubscriptionReader reader = ConsumerFixture.reader(listener, transactions, broker);
        Thread thread = new Thread(reader);
        readers.add(reader);
        running.add(thread);
        thread.start();
    }

    private void awaitEffects(long count) {
        await().atMost(SOON).until(() -> database.number("SELECT count(*) FROM effects") == count);
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }
}
