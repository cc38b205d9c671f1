package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.rest.correlation.Correlation;

/** R1, R2, on a real database. */
class EventsArePublishedInOneStatementIT {

    private static final String ROWS = "SELECT concat_ws(' ', topic, key, sequence, subject) FROM outbox ORDER BY id";

    private final RealDatabase database = RealDatabase.emptied();
    private final LocalTransactions transactions = database.transactions();
    private final Outbox outbox =
            OutboxFixture.outbox(transactions, OutboxFixture.relay(transactions, null, 500, OutboxFixture.PACE));

    @Test
    void eventsOfSeveralKeysAreNumberedInTheOrderGiven() {
        publish(event("orders", "ann", "a"), event("orders", "bob", "b"), event("orders", "ann", "c"));
        publish(event("ledger", "ann", "d"), event("orders", "ann", "e"));

        assertThat(database.column(ROWS))
                .containsExactly(
                        "orders ann 1 a", "orders bob 1 b", "orders ann 2 c", "ledger ann 1 d", "orders ann 3 e");
    }

    @Test
    void anEventOfABatchNamesItsOwnCause() {
        Event cause = Events.of("ann", 1);
        Correlation.resume("the request");
        publish(event("orders", "ann", "a").because(cause), event("orders", "ann", "b"));
        Correlation.end();

        assertThat(database.column("SELECT concat_ws(' ', correlation_id, causation_id) FROM outbox ORDER BY id"))
                .containsExactly("corr-ann " + cause.id(), "the request");
    }

    @Test
    void anEventPublishedInTheEffectOfAnotherNamesIt() {
        Event cause = Events.of("ann", 1);
        transactions.inOne(() -> {
            Cause.ofEach(List.of(cause), event -> outbox.publish(event("orders", "ann", "a")));
            return null;
        });

        assertThat(database.column("SELECT concat_ws(' ', correlation_id, causation_id) FROM outbox"))
                .containsExactly("corr-ann " + cause.id());
    }

    @Test
    void theStatementFitsIntoARoundTripWithOthers() {
        transactions.inOne(() -> {
            try (Connection connection = transactions.getConnection();
                    PreparedStatement both = connection.prepareStatement(
                            "INSERT INTO effects (key) VALUES (?); " + OutboxStatement.SQL)) {
                both.setString(1, "the change");
                int next = OutboxStatement.bind(both, 2, OffsetDateTime.now(outbox.clock), event("orders", "ann", "a"));
                assertThat(next).isEqualTo(2 + OutboxStatement.PARAMETERS);
                both.execute();
                outbox.relayAtCommit();
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(database.column("SELECT key FROM effects")).containsExactly("the change");
        assertThat(database.column(ROWS)).containsExactly("orders ann 1 a");
    }

    @Test
    void writersThatNameTheSameKeysInAnyOrderDoNotBlockEachOther() throws Exception {
        int writers = 8;
        int times = 40;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<?>> all = IntStream.range(0, writers)
                .<Future<?>>mapToObj(writer -> threads.submit(() -> {
                    for (int i = 0; i < times; i++) {
                        String first = writer % 2 == 0 ? "ann" : "bob";
                        String second = writer % 2 == 0 ? "bob" : "ann";
                        publish(event("orders", first, "x"), event("orders", second, "y"));
                    }
                }))
                .toList();
        threads.shutdown();
        for (Future<?> one : all) {
            assertThatNoExceptionIn(one);
        }

        assertThat(database.column("SELECT key || count(*) || '-' || min(sequence) || '-' || max(sequence)"
                        + " FROM outbox GROUP BY key ORDER BY key"))
                .containsExactly("ann320-1-320", "bob320-1-320");
    }

    @Test
    void withoutATransactionNothingIsPublished() {
        assertThatIllegalStateException().isThrownBy(() -> outbox.publish(event("orders", "ann", "a")));

        assertThat(database.column(ROWS)).isEmpty();
    }

    private void publish(NewEvent... events) {
        transactions.inOne(() -> {
            outbox.publish(events);
            return null;
        });
    }

    private static void assertThatNoExceptionIn(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static NewEvent event(String topic, String key, String subject) {
        return OutboxFixture.event(topic, key, subject);
    }
}
