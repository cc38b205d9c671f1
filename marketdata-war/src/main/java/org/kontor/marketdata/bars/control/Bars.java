package org.kontor.marketdata.bars.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Symbol;

/** The daily bars of all instruments, as they came. */
@ApplicationScoped
public class Bars {

    /** Locks the instrument's row, so that of two replicas starting at once one writes and the other finds it done. */
    private static final String CLAIM = "UPDATE instruments SET bars_digest = ? WHERE symbol = ? AND bars_digest <> ?";

    private static final String DELETE = "DELETE FROM bars WHERE symbol = ?";
    private static final String INSERT =
            "INSERT INTO bars (symbol, market_date, open, high, low, close, volume) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = """
            SELECT market_date, open, high, low, close, volume FROM bars
            WHERE symbol = ? AND market_date BETWEEN ? AND ? ORDER BY market_date LIMIT ?
            """;

    private static final String LAST_BEFORE = """
            SELECT market_date, open, high, low, close, volume FROM bars
            WHERE symbol = ? AND market_date < ? ORDER BY market_date DESC LIMIT 1
            """;

    @Resource
    DataSource database;

    /** Puts the series in the place of what the symbol had, unless it has just these bars already. */
    public void store(BarSeries series) throws SQLException {
        String symbol = series.instrument().symbol().value();
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, series.digest());
            claim.setString(2, symbol);
            claim.setString(3, series.digest());
            if (claim.executeUpdate() == 1) {
                replace(connection, symbol, series.bars());
            }
        }
    }

    /** Up to {@code limit} bars from day to day, both included, oldest first. */
    public List<DailyBar> between(Symbol symbol, LocalDate from, LocalDate to, int limit) throws SQLException {
        List<DailyBar> bars = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, symbol.value());
            select.setObject(2, from);
            select.setObject(3, to);
            select.setInt(4, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bars.add(bar(row));
                }
            }
        }
        return bars;
    }

    /** The last bar before that day. */
    Optional<DailyBar> lastBefore(Symbol symbol, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST_BEFORE)) {
            select.setString(1, symbol.value());
            select.setObject(2, day);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(bar(row)) : Optional.empty();
            }
        }
    }

    private static void replace(Connection connection, String symbol, List<DailyBar> bars) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            delete.setString(1, symbol);
            delete.executeUpdate();
            for (DailyBar bar : bars) {
                insert.setString(1, symbol);
                insert.setObject(2, bar.date());
                insert.setBigDecimal(3, bar.open());
                insert.setBigDecimal(4, bar.high());
                insert.setBigDecimal(5, bar.low());
                insert.setBigDecimal(6, bar.close());
                insert.setLong(7, bar.volume());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static DailyBar bar(ResultSet row) throws SQLException {
        return new DailyBar(
                row.getObject("market_date", LocalDate.class),
                row.getBigDecimal("open"),
                row.getBigDecimal("high"),
                row.getBigDecimal("low"),
                row.getBigDecimal("close"),
                row.getLong("volume"));
    }
}
