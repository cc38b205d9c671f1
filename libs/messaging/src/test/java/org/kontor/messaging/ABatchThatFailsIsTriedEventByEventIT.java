package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.jms.JMSException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R6, R8, on a real database and broker; the time is the test's. */
class ABatchThatFailsIsTriedEventByEventIT {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final RealDatabase database = RealDatabase.emptied();
    private final RealBroker broker = RealBroker.emptied();
    private final LocalTransactions transactions = database.transactions();
    private final DeadLetters deadLetters = ConsumerFixture.deadLetters(transactions, broker.of("portfolio"));
    private final RecordingListener listener = new RecordingListener(transactions, "only");
    private final TestClock clock = new TestClock();
    private final Backlog backlog = new Backlog();
    private EventWork work;

    @BeforeEach
    void prepare() {
        work = ConsumerFixture.work(listener, transactions, deadLetters, clock);
    }

    @Test
    void onlyTheOneThatCanNeverBeUnderstoodIsParked() throws JMSException {
        Event[] ann = Events.ofKey("ann", 3);
        Event[] bob = Events.ofKey("bob", 2);
        listener.refusing(ann[1], () -> new MalformedEvent("side is neither buy nor sell"));
        take(ann[0], bob[0], ann[1], ann[2], bob[1]);

        work.through(backlog);

        assertThat(broker.parked()).containsExactly("side is neither buy nor sell");
        assertThat(effects()).containsExactly("ann-1", "bob-1", "bob-2");
        // the parked one has left a gap, which is waited for as long as it may still come
        waitAndTryAgain(Deliveries.GAP_PATIENCE - 1);
        assertThat(effects()).containsExactly("ann-1", "bob-1", "bob-2", "ann-3");
        assertThat(backlog.isEmpty()).isTrue();
    }

    @Test
    void oneThatGoesOnFailingHoldsUpItsKeyAlone() throws JMSException {
        Event[] ann = Events.ofKey("ann", 3);
        listener.refusing(ann[0], () -> new IllegalStateException("not today"));
        take(ann[0], ann[1], Events.of("bob", 1));

        work.through(backlog);
        take(ann[2], Events.of("cleo", 1));
        work.through(backlog);

        assertThat(effects()).containsExactly("bob-1", "cleo-1");
        listener.refuseNoMore();
        waitAndTryAgain(1);
        assertThat(effects()).containsExactly("bob-1", "cleo-1", "ann-1", "ann-2", "ann-3");
        assertThat(backlog.isEmpty()).isTrue();
        assertThat(broker.parked()).isEmpty();
    }

    @Test
    void oneThatNeverStopsFailingIsParkedWithItsReason() throws JMSException {
        Event[] ann = Events.ofKey("ann", 2);
        listener.refusing(ann[0], () -> new IllegalStateException("sold 5 of 3 shares held"));
        take(ann);

        work.through(backlog);
        waitAndTryAgain(Deliveries.MAX_DELIVERIES - 2);
        assertThat(broker.parked()).isEmpty();
        waitAndTryAgain(1);

        assertThat(broker.parked()).containsExactly("sold 5 of 3 shares held");
        waitAndTryAgain(Deliveries.GAP_PATIENCE);
        assertThat(effects()).containsExactly("ann-2");
    }

    @Test
    void itIsNotTriedBeforeItsWaitIsOver() throws JMSException {
        Event ann = Events.of("ann", 1);
        listener.refusing(ann, () -> new IllegalStateException("not today"));
        take(ann);
        work.through(backlog);
        listener.refuseNoMore();

        clock.pass(Duration.ofMillis(249));
        work.through(backlog);
        assertThat(effects()).isEmpty();
        assertThat(backlog.untilDue(clock.getAsLong(), LONGEST_WAIT)).isEqualTo(Duration.ofMillis(1));

        clock.pass(Duration.ofMillis(1));
        work.through(backlog);
        assertThat(effects()).containsExactly("ann-1");
    }

    @Test
    void whatIsNoEventIsParkedAsItIsRead() throws JMSException {
        work.take("{\"specversion\":\"1.0\"}", backlog);
        work.take(null, backlog);

        assertThat(backlog.isEmpty()).isTrue();
        assertThat(broker.parked()).hasSize(2).contains("not a text message");
    }

    @Test
    void nothingIsHeldAgainstAnEventWhileTheDatabaseIsAway() throws JMSException {
        LocalTransactions away = new LocalTransactions(() -> {
            throw new SQLException("connection refused");
        });
        EventWork without =
                ConsumerFixture.work(listener, away, ConsumerFixture.deadLetters(away, broker.of("portfolio")), clock);
        take(Events.of("ann", 1));

        for (int i = 0; i < 2 * Deliveries.MAX_DELIVERIES; i++) {
            assertThatExceptionOfType(MessagingFailure.class).isThrownBy(() -> without.through(backlog));
            clock.pass(LONGEST_WAIT);
        }
        work.through(backlog);

        assertThat(broker.parked()).isEmpty();
        assertThat(effects()).containsExactly("ann-1");
    }

    private void take(Event... events) throws JMSException {
        for (Event event : events) {
            work.take(Events.text(event), backlog);
        }
    }

    private void waitAndTryAgain(int times) throws JMSException {
        for (int i = 0; i < times; i++) {
            clock.pass(LONGEST_WAIT);
            work.through(backlog);
        }
    }

    private List<String> effects() {
        return database.column("SELECT key || '-' || sequence FROM effects ORDER BY place");
    }
}
