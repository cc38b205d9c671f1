package org.kontor.trading.instruments.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.kontor.trading.instruments.entity.Instrument;
import org.kontor.trading.instruments.entity.Terms;
import org.kontor.trading.reference.control.ReferenceFailure;

/** All instruments that marketdata spoke of (R1), with their halts. */
@ApplicationScoped
@Transactional
public class Instruments {

    private static final String ON = """
            SELECT symbol, name, coalesce(status, 'tradable') = 'tradable' AS tradable,
                   coalesce(fractionable, true) AS fractionable, tick_size, round_lot,
                   coalesce(halted, false) AS halted, reason, halted_at, resumed_at
              FROM (SELECT DISTINCT ON (symbol) * FROM instruments
                     WHERE effective_from <= ? ORDER BY symbol, effective_from DESC) described
              FULL JOIN halts USING (symbol)""";
    private static final String ONE = ON + " WHERE symbol = ?";
    private static final String PAGE = ON + " WHERE symbol > ? ORDER BY symbol LIMIT ?";
    private static final String NEXT = "SELECT min(effective_from) FROM instruments WHERE effective_from > ?";
    private static final String DESCRIBE = """
            INSERT INTO instruments (symbol, effective_from, name, status, fractionable, tick_size, round_lot, heard_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (symbol, effective_from) DO UPDATE SET name = excluded.name, status = excluded.status,
                fractionable = excluded.fractionable, tick_size = excluded.tick_size, round_lot = excluded.round_lot,
                heard_at = excluded.heard_at""";

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    /** All, as they are on that day. */
    public List<Instrument> on(LocalDate day) {
        return read(ON, day);
    }

    public Optional<Instrument> on(LocalDate day, String symbol) {
        return read(ONE, day, symbol).stream().findFirst();
    }

    /** @param after last symbol of the page before; empty for the first */
    public List<Instrument> page(LocalDate day, String after, int limit) {
        return read(PAGE, day, after, limit);
    }

    /** The next day on which one of them is no longer as it was. */
    Optional<LocalDate> nextAfter(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setObject(1, day);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, LocalDate.class));
            }
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot read the next change of an instrument", e);
        }
    }

    /** Keeps what was announced from a day on, in the place of what was announced for that day before. */
    void describe(Instrument instrument, LocalDate effectiveFrom) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(DESCRIBE)) {
            upsert.setString(1, instrument.symbol());
            upsert.setObject(2, effectiveFrom);
            upsert.setString(3, instrument.name());
            upsert.setString(4, instrument.tradable() ? "tradable" : "inactive");
            upsert.setBoolean(5, instrument.fractionable());
            upsert.setBigDecimal(6, instrument.terms().tickSize());
            upsert.setObject(7, instrument.terms().roundLot(), Types.INTEGER);
            upsert.setObject(8, OffsetDateTime.now(clock));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot store instrument " + instrument.symbol(), e);
        }
    }

    private List<Instrument> read(String statement, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<Instrument> instruments = new ArrayList<>();
                while (row.next()) {
                    instruments.add(instrument(row));
                }
                return instruments;
            }
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot read instruments", e);
        }
    }

    private static Instrument instrument(ResultSet row) throws SQLException {
        return new Instrument(
                row.getString("symbol"),
                row.getString("name"),
                row.getBoolean("tradable"),
                row.getBoolean("fractionable"),
                Terms.ofTickAndLot(row.getBigDecimal("tick_size"), row.getObject("round_lot", Integer.class)),
                row.getBoolean("halted"),
                row.getString("reason"),
                time(row, "halted_at"),
                time(row, "resumed_at"));
    }

    private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
