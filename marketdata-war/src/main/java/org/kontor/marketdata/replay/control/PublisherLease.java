package org.kontor.marketdata.replay.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The right to publish, which one replica has at a time: a row that its holder renews and anybody may take when it has
 * run out. Time is the database's, so that replicas need not agree on theirs.
 */
@ApplicationScoped
class PublisherLease {

    static final Duration TERM = Duration.ofSeconds(5);

    private static final String RENEW = """
            UPDATE publisher_lease SET expires_at = clock_timestamp() + ? * interval '1 millisecond'
            WHERE holder = ?
            """;
    private static final String TAKE = """
            UPDATE publisher_lease SET holder = ?, expires_at = clock_timestamp() + ? * interval '1 millisecond'
            WHERE expires_at < clock_timestamp()
            """;
    private static final String GIVE_UP =
            "UPDATE publisher_lease SET expires_at = '-infinity', holder = NULL WHERE holder = ?";

    @Resource
    DataSource database;

    private final UUID self = UUID.randomUUID();

    /** Whether this replica still has the right, now for another term. Locks the row until the transaction ends. */
    boolean renew() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement renew = connection.prepareStatement(RENEW)) {
            renew.setLong(1, TERM.toMillis());
            renew.setObject(2, self);
            return renew.executeUpdate() == 1;
        }
    }

    /** Whether the right was free and is now this replica's. */
    boolean take() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setObject(1, self);
            take.setLong(2, TERM.toMillis());
            return take.executeUpdate() == 1;
        }
    }

    /** Lets another replica go on at once. */
    void giveUp() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement giveUp = connection.prepareStatement(GIVE_UP)) {
            giveUp.setObject(1, self);
            giveUp.executeUpdate();
        }
    }
}
