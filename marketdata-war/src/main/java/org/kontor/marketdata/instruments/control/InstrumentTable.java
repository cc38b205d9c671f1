package org.kontor.marketdata.instruments.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Listing;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TermsChange;
import org.kontor.marketdata.instruments.entity.TickRule;

/** All instruments ever offered, as they are fed. */
@ApplicationScoped
class InstrumentTable {

    private static final String INSERT = """
            INSERT INTO instruments (symbol, name, tick_size, round_lot, quality, source, tradable, bars_digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, '')
            ON CONFLICT (symbol) DO UPDATE SET name = excluded.name, tick_size = excluded.tick_size,
                round_lot = excluded.round_lot, quality = excluded.quality, source = excluded.source,
                tradable = excluded.tradable
            """;
    private static final String WITHDRAW = "UPDATE instruments SET tradable = false WHERE symbol <> ALL (?)";
    private static final String SELECT = """
            SELECT symbol, name, tick_size, round_lot, quality, source, tradable FROM instruments ORDER BY symbol
            """;
    private static final String LOCK = "SELECT FROM instruments WHERE symbol = ? FOR UPDATE";
    private static final String LOCK_ALL = "SELECT FROM instruments ORDER BY symbol FOR UPDATE";

    @Resource
    DataSource database;

    @Inject
    TermsTable terms;

    /** Stores the instruments fed from now on, in order of their symbols; all others stop being fed. */
    void store(List<Instrument> offered) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement withdraw = connection.prepareStatement(WITHDRAW)) {
            for (Instrument instrument : offered) {
                insert.setString(1, instrument.symbol().value());
                insert.setString(2, instrument.name());
                insert.setBigDecimal(3, instrument.tickRule().tick());
                insert.setInt(4, instrument.roundLot());
                insert.setString(5, instrument.quality().label());
                insert.setString(6, instrument.source());
                insert.setBoolean(7, instrument.tradable());
                insert.addBatch();
            }
            insert.executeBatch();
            Object[] symbols =
                    offered.stream().map(each -> each.symbol().value()).toArray();
            withdraw.setArray(1, connection.createArrayOf("text", symbols));
            withdraw.executeUpdate();
        }
    }

    /** Holds the instrument until the transaction ends: whoever changes what belongs to it comes one by one. */
    void lock(Symbol symbol) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, symbol.value());
            lock.executeQuery().close();
        }
    }

    /** Holds all instruments until the transaction ends. */
    void lockAll() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK_ALL)) {
            lock.executeQuery().close();
        }
    }

    /** All of them with their terms, in order of their symbols. */
    List<Listing> all() throws SQLException {
        Map<Symbol, List<TermsChange>> changes = terms.all();
        List<Listing> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Instrument fed = instrument(row);
                all.add(new Listing(fed, changes.getOrDefault(fed.symbol(), List.of())));
            }
        }
        return all;
    }

    private static Instrument instrument(ResultSet row) throws SQLException {
        return new Instrument(
                new Symbol(row.getString("symbol")),
                row.getString("name"),
                new TickRule(row.getBigDecimal("tick_size")),
                row.getInt("round_lot"),
                Quality.ofLabel(row.getString("quality")),
                row.getString("source"),
                Listing.FRACTIONABLE,
                row.getBoolean("tradable"));
    }
}
