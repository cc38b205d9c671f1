package org.kontor.marketdata.instruments.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TermsChange;
import org.kontor.marketdata.instruments.entity.TickRule;

/** What operators changed of instruments, by symbol and day. */
@ApplicationScoped
class TermsTable {

    private static final String SELECT = """
            SELECT symbol, effective_from, tick_size, fractionable, tradable FROM instrument_terms
            ORDER BY symbol, effective_from
            """;
    private static final String KEEP = """
            INSERT INTO instrument_terms AS t
                (symbol, effective_from, tick_size, fractionable, tradable, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (symbol, effective_from) DO UPDATE SET
                tick_size = coalesce(excluded.tick_size, t.tick_size),
                fractionable = coalesce(excluded.fractionable, t.fractionable),
                tradable = coalesce(excluded.tradable, t.tradable),
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    @Resource
    DataSource database;

    /** Every change, in order of days. */
    Map<Symbol, List<TermsChange>> all() throws SQLException {
        Map<Symbol, List<TermsChange>> all = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.computeIfAbsent(new Symbol(row.getString("symbol")), first -> new ArrayList<>())
                        .add(change(row));
            }
        }
        return all;
    }

    /** Adds to what was decided for the same day; what is said twice holds as it was said last. */
    void keep(Symbol symbol, TermsChange change, UUID by, OffsetDateTime at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, symbol.value());
            keep.setObject(2, change.from());
            keep.setBigDecimal(
                    3, change.tickRule() == null ? null : change.tickRule().tick());
            keep.setObject(4, change.fractionable());
            keep.setObject(5, change.tradable());
            keep.setObject(6, by);
            keep.setObject(7, at);
            keep.executeUpdate();
        }
    }

    private static TermsChange change(ResultSet row) throws SQLException {
        BigDecimal tick = row.getBigDecimal("tick_size");
        return new TermsChange(
                row.getObject("effective_from", LocalDate.class),
                tick == null ? null : new TickRule(tick),
                row.getObject("fractionable", Boolean.class),
                row.getObject("tradable", Boolean.class));
    }
}
