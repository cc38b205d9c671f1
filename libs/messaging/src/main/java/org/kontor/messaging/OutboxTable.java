package org.kontor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The relay's view of the outbox. Rows are found by their mark, not by their id: ids are not in commit order. */
@ApplicationScoped
class OutboxTable {

    /** How long sent events are kept, to be sent again should a consumer have to be rebuilt. */
    static final Duration RETENTION = Duration.ofDays(30);

    /** Few enough that the transactions of use cases do not feel it. */
    private static final int FORGOTTEN_AT_ONCE = 1000;

    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private static final String UNSENT =
            "SELECT " + OutboxRow.COLUMNS + " FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT ?";
    private static final String FORGET = """
            DELETE FROM outbox WHERE id = ANY (ARRAY(
                SELECT id FROM outbox WHERE sent_at < ? ORDER BY sent_at LIMIT ?))""";

    private static final String MARK = "UPDATE outbox SET sent_at = now() WHERE id = ANY (?)";
    private static final String MARK_AND_FORGET = """
            UPDATE outbox SET sent_at = now(), data = CASE
                WHEN jsonb_exists_any(data::jsonb, ?) THEN (data::jsonb - ?)::text ELSE data END
            WHERE id = ANY (?)""";

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.outbox.forget")
    Optional<List<String>> forget;

    private Instant forgotAt = Instant.EPOCH;

    List<OutboxRow> unsent(Connection connection, int atMost) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(UNSENT)) {
            query.setInt(1, atMost);
            try (ResultSet rows = query.executeQuery()) {
                List<OutboxRow> batch = new ArrayList<>();
                while (rows.next()) {
                    batch.add(OutboxRow.of(rows));
                }
                return batch;
            }
        }
    }

    /** Marks them, and takes out of them what is not to be kept (R10). */
    void markSent(Connection connection, List<OutboxRow> batch) throws SQLException {
        List<String> forgotten = forget.orElse(List.of());
        try (PreparedStatement mark = connection.prepareStatement(forgotten.isEmpty() ? MARK : MARK_AND_FORGET)) {
            int next = 1;
            if (!forgotten.isEmpty()) {
                mark.setArray(next++, connection.createArrayOf("text", forgotten.toArray()));
                mark.setArray(next++, connection.createArrayOf("text", forgotten.toArray()));
            }
            mark.setArray(
                    next,
                    connection.createArrayOf(
                            "bigint", batch.stream().map(OutboxRow::id).toArray()));
            mark.executeUpdate();
        }
    }

    /** Deletes the oldest of what is old; goes on with the next call where there is more than a few. */
    void forgetOld(Connection connection) throws SQLException {
        Instant now = clock.instant();
        if (now.isAfter(forgotAt.plus(FORGET_EVERY))) {
            try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, now.minus(RETENTION).atOffset(ZoneOffset.UTC));
                delete.setInt(2, FORGOTTEN_AT_ONCE);
                if (delete.executeUpdate() < FORGOTTEN_AT_ONCE) {
                    forgotAt = now;
                }
            }
        }
    }
}
