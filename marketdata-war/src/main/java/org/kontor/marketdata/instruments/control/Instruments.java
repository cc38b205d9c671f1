package org.kontor.marketdata.instruments.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TickRule;

/** All instruments ever offered, in order of their symbols. Questions are answered from memory. */
@ApplicationScoped
public class Instruments {

    private static final String INSERT = """
            INSERT INTO instruments (symbol, name, tick_size, round_lot, quality, source, tradable, bars_digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, '')
            ON CONFLICT (symbol) DO UPDATE SET name = excluded.name, tick_size = excluded.tick_size,
                round_lot = excluded.round_lot, quality = excluded.quality, source = excluded.source,
                tradable = excluded.tradable
            """;
    private static final String WITHDRAW = "UPDATE instruments SET tradable = false WHERE symbol <> ALL (?)";
    private static final String SELECT =
            "SELECT symbol, name, tick_size, round_lot, quality, source, tradable FROM instruments";

    @Resource
    DataSource database;

    private final ConcurrentNavigableMap<Symbol, Instrument> known = new ConcurrentSkipListMap<>();

    /** Makes instruments known to this replica before the database has been asked. */
    public void announce(Collection<Instrument> offered) {
        offered.forEach(instrument -> known.put(instrument.symbol(), instrument));
    }

    /** Stores the instruments fed from now on, in order of their symbols; all others stop being tradable. */
    public void store(List<Instrument> offered) throws SQLException {
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

    /** Learns of the instruments that only the database knows: those of earlier days. */
    public void recall() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Instrument instrument = instrument(row);
                known.put(instrument.symbol(), instrument);
            }
        }
    }

    /** The instrument with that symbol, in whatever case. */
    public Optional<Instrument> find(String symbol) {
        return Symbol.isSymbol(symbol) ? Optional.ofNullable(known.get(Symbol.of(symbol))) : Optional.empty();
    }

    /**
     * Instruments whose symbol or name holds the words, in order of symbols.
     *
     * @param after the last symbol of the page before; null for the first page
     */
    public Stream<Instrument> search(String words, Symbol after) {
        String wanted = words.toLowerCase(Locale.ROOT);
        Collection<Instrument> rest =
                after == null ? known.values() : known.tailMap(after, false).values();
        return rest.stream()
                .filter(instrument -> (instrument.symbol() + " " + instrument.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
    }

    private static Instrument instrument(ResultSet row) throws SQLException {
        return new Instrument(
                new Symbol(row.getString("symbol")),
                row.getString("name"),
                new TickRule(row.getBigDecimal("tick_size")),
                row.getInt("round_lot"),
                Quality.ofLabel(row.getString("quality")),
                row.getString("source"),
                row.getBoolean("tradable"));
    }
}
