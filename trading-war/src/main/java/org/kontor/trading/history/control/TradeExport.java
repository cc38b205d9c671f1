package org.kontor.trading.history.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.trading.history.entity.TradeFilter;

/** Hands out any number of executions, row by row from a cursor of the database (R4). */
@ApplicationScoped
public class TradeExport {

    private static final int ROWS_IN_MEMORY = 500;

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.export.time-limit")
    int timeLimitSeconds;

    /**
     * Oldest first, all from one moment.
     *
     * <p>The transaction is the connection's own: one of the server's would end the export after the time that is right
     * for an order. How long the cursor may stay open is limited here instead, because a slow reader holds it.
     *
     * @throws HistoryFailure also when the time limit is over
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void each(TradeFilter filter, TradeSink sink) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                readOnly(connection);
                stream(connection, filter, sink);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new HistoryFailure("cannot export the trades of user " + filter.userId(), e);
        }
    }

    private static void readOnly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION READ ONLY");
        }
    }

    private void stream(Connection connection, TradeFilter filter, TradeSink sink) throws SQLException, IOException {
        Instant end = clock.instant().plus(Duration.ofSeconds(timeLimitSeconds));
        try (PreparedStatement query = TradeQuery.matching(filter).oldestFirst().prepare(connection)) {
            query.setFetchSize(ROWS_IN_MEMORY);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (clock.instant().isAfter(end)) {
                        throw new HistoryFailure("an export took longer than " + timeLimitSeconds + " s", null);
                    }
                    sink.take(TradeQuery.trade(rows));
                }
            }
        }
    }
}
