package org.kontor.trading.instruments.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.kontor.trading.instruments.entity.SymbolHalted;
import org.kontor.trading.instruments.entity.SymbolResumed;
import org.kontor.trading.reference.control.ReferenceFailure;

/** Records halts and their ends, and tells of them in the same transaction (R2). */
@ApplicationScoped
@Transactional
public class Halts {

    private static final String LOCK = "SELECT halted FROM halts WHERE symbol = ? FOR UPDATE";
    /** What is older than what is known leaves everything as it is. */
    private static final String HALT = """
            INSERT INTO halts AS h (symbol, reason, halted_at) VALUES (?, ?, ?)
            ON CONFLICT (symbol) DO UPDATE SET
                reason = CASE WHEN h.halted_at >= excluded.halted_at THEN h.reason ELSE excluded.reason END,
                halted_at = greatest(h.halted_at, excluded.halted_at)
            RETURNING halted""";

    private static final String RESUME = """
            INSERT INTO halts AS h (symbol, resumed_at) VALUES (?, ?)
            ON CONFLICT (symbol) DO UPDATE SET resumed_at = greatest(h.resumed_at, excluded.resumed_at)
            RETURNING halted""";

    @Resource
    DataSource database;

    @Inject
    Event<SymbolHalted> halted;

    @Inject
    Event<SymbolResumed> resumed;

    void halt(String symbol, String reason, Instant at) {
        boolean before = isHalted(symbol);
        if (write(HALT, symbol, reason, at.atOffset(ZoneOffset.UTC)) && !before) {
            halted.fire(new SymbolHalted(symbol, reason, at));
        }
    }

    void resume(String symbol, Instant at) {
        boolean before = isHalted(symbol);
        if (!write(RESUME, symbol, at.atOffset(ZoneOffset.UTC)) && before) {
            resumed.fire(new SymbolResumed(symbol, at));
        }
    }

    private boolean isHalted(String symbol) {
        return write(LOCK, symbol);
    }

    /** @return whether the symbol is halted then; false if there is no such symbol */
    private boolean write(String statement, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = change.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot record a halt", e);
        }
    }
}
