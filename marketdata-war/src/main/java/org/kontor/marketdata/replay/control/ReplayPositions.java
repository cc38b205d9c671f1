package org.kontor.marketdata.replay.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.replay.entity.ReplayPosition;
import org.kontor.marketdata.replay.entity.ReplayProgress;

/** How far the replay of each symbol has come. */
@ApplicationScoped
class ReplayPositions {

    private static final String SELECT = "SELECT symbol, series_digest, bar, step, seq_ceiling FROM replay_position";
    private static final String UPSERT = """
            INSERT INTO replay_position (symbol, series_digest, bar, step, seq_ceiling) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (symbol) DO UPDATE SET series_digest = excluded.series_digest, bar = excluded.bar,
                step = excluded.step, seq_ceiling = excluded.seq_ceiling
            """;

    @Resource
    DataSource database;

    Map<Symbol, ReplayProgress> all() throws SQLException {
        Map<Symbol, ReplayProgress> all = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Symbol symbol = new Symbol(row.getString("symbol"));
                ReplayPosition position = new ReplayPosition(row.getInt("bar"), row.getInt("step"));
                all.put(
                        symbol,
                        new ReplayProgress(
                                symbol, row.getString("series_digest"), position, row.getLong("seq_ceiling")));
            }
        }
        return all;
    }

    void store(Collection<ReplayProgress> progress) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (ReplayProgress each : progress) {
                upsert.setString(1, each.symbol().value());
                upsert.setString(2, each.digest());
                upsert.setInt(3, each.position().bar());
                upsert.setInt(4, each.position().step());
                upsert.setLong(5, each.ceiling());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
