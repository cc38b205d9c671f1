package org.kontor.marketdata.instruments.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.kontor.marketdata.instruments.entity.Symbol;

/** What the other services were last told of each instrument, by the day that it holds from. */
@ApplicationScoped
class AnnouncementTable {

    private static final String SELECT = "SELECT effective_from, data FROM instrument_announcements WHERE symbol = ?";
    private static final String KEEP = """
            INSERT INTO instrument_announcements (symbol, effective_from, data, announced_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (symbol, effective_from) DO UPDATE SET data = excluded.data,
                announced_at = excluded.announced_at
            """;

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    NavigableMap<LocalDate, String> of(Symbol symbol) throws SQLException {
        NavigableMap<LocalDate, String> told = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, symbol.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    told.put(row.getObject("effective_from", LocalDate.class), row.getString("data"));
                }
            }
        }
        return told;
    }

    void keep(Symbol symbol, LocalDate day, String data) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, symbol.value());
            keep.setObject(2, day);
            keep.setString(3, data);
            keep.setObject(4, OffsetDateTime.now(clock));
            keep.executeUpdate();
        }
    }
}
