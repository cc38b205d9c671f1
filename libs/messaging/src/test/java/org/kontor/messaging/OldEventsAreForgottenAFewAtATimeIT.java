package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was sent longer ago than consumers may want it again. */
class OldEventsAreForgottenAFewAtATimeIT {

    private final RealDatabase database = RealDatabase.emptied();
    private final OutboxTable table = OutboxFixture.table(Clock.systemUTC());

    @Test
    void onlyWhatWasSentMoreThanThirtyDaysAgo() throws SQLException {
        insert(2500, "31 days");
        insert(3, "29 days");
        database.change("""
                INSERT INTO outbox (event_id, topic, key, sequence, type, subject, correlation_id, occurred_at, data)
                VALUES (gen_random_uuid(), 't', 'k', 1, 'x', 'unsent', 'c', now() - interval '90 days', '{}')""");

        assertThat(leftAfterEachCall(5)).containsExactly(1504L, 504L, 4L, 4L, 4L);
    }

    @Test
    void theOldestAreFoundByTheirIndex() {
        insert(20_000, "1 day");
        database.change("ANALYZE outbox");

        assertThat(database.column("EXPLAIN SELECT id FROM outbox WHERE sent_at < now() - interval '30 days'"
                        + " ORDER BY sent_at LIMIT 1000"))
                .anyMatch(line -> line.contains("outbox_sent"));
    }

    private List<Long> leftAfterEachCall(int calls) throws SQLException {
        List<Long> left = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            try (Connection connection = database.connect()) {
                table.forgetOld(connection);
            }
            left.add(database.number("SELECT count(*) FROM outbox"));
        }
        return left;
    }

    private void insert(int count, String sentBefore) {
        database.change("""
                INSERT INTO outbox (event_id, topic, key, sequence, type, subject, correlation_id, occurred_at, data,
                    sent_at)
                SELECT gen_random_uuid(), 't', 'k', n, 'x', 's', 'c', now(), '{}', now() - interval '%s'
                FROM generate_series(1, %d) n""".formatted(sentBefore, count));
    }
}
