package org.kontor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The relay's view of the outbox. Rows are found by their mark, not by their id: ids are not in commit order. */
@ApplicationScoped
class OutboxTable {

    static final int BATCH = 500;
    /** How long sent events are kept, to be sent again should a consumer have to be rebuilt. */
    private static final int RETENTION_DAYS = 30;

    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    @Inject
    Clock clock;

    private Instant forgotAt = Instant.EPOCH;

    List<OutboxRow> unsent(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + OutboxRow.COLUMNS
                        + " FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT " + BATCH);
                ResultSet rows = query.executeQuery()) {
            List<OutboxRow> batch = new ArrayList<>();
            while (rows.next()) {
                batch.add(OutboxRow.of(rows));
            }
            return batch;
        }
    }

    void markSent(Connection connection, List<OutboxRow> batch) throws SQLException {
        try (PreparedStatement mark =
                connection.prepareStatement("UPDATE outbox SET sent_at = now() WHERE id = ANY (?)")) {
            mark.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", batch.stream().map(OutboxRow::id).toArray()));
            mark.executeUpdate();
        }
    }

    void forgetOld(Connection connection) throws SQLException {
        Instant now = clock.instant();
        if (now.isAfter(forgotAt.plus(FORGET_EVERY))) {
            forgotAt = now;
            try (Statement delete = connection.createStatement()) {
                delete.executeUpdate(
                        "DELETE FROM outbox WHERE sent_at < now() - interval '" + RETENTION_DAYS + " days'");
            }
        }
    }
}
