package org.kontor.trading.statements.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kontor.trading.history.entity.NewYorkDay;
import org.kontor.trading.statements.entity.BalanceLine;
import org.kontor.trading.statements.entity.Movement;

/** What the books say of an account on one day. */
record LedgerDay(Connection connection, UUID accountId, OffsetDateTime start, OffsetDateTime end) {

    /** Opening and movement are sums of lines; closing is the balance of now less what came after the day (R1). */
    private static final String BALANCES = """
            SELECT s.ledger, s.kind, trim_scale(s.before), trim_scale(s.within),
                   trim_scale(coalesce(b.balance, 0) - s.after)
              FROM (SELECT l.account_id, l.ledger, l.kind,
                           coalesce(sum(l.credit - l.debit) FILTER (WHERE t.recorded_at < ?), 0) AS before,
                           coalesce(sum(l.credit - l.debit) FILTER (WHERE t.recorded_at >= ? AND t.recorded_at < ?), 0)
                               AS within,
                           coalesce(sum(l.credit - l.debit) FILTER (WHERE t.recorded_at >= ?), 0) AS after
                      FROM transactions t
                      JOIN transaction_lines l ON l.transaction_id = t.id AND l.account_id = t.account_id
                     WHERE t.account_id = ?
                     GROUP BY l.account_id, l.ledger, l.kind
                    HAVING bool_or(t.recorded_at < ?)) s
              LEFT JOIN balances b USING (account_id, ledger, kind)
             ORDER BY s.ledger <> 'USD', s.ledger, s.kind""";

    private static final String COUNT =
            "SELECT count(*) FROM transactions WHERE account_id = ? AND recorded_at >= ? AND recorded_at < ?";
    private static final String MOVEMENTS = """
            SELECT t.id, t.recorded_at, t.source_type, t.source_id, t.phase, l.ledger, l.kind,
                   trim_scale(l.credit - l.debit)
              FROM transactions t
              JOIN transaction_lines l ON l.transaction_id = t.id AND l.account_id = t.account_id
             WHERE t.account_id = ? AND t.recorded_at >= ? AND t.recorded_at < ?
             ORDER BY t.recorded_at, t.id, l.line""";

    LedgerDay(Connection connection, UUID accountId, NewYorkDay day) {
        this(
                connection,
                accountId,
                day.start().atOffset(ZoneOffset.UTC),
                day.end().atOffset(ZoneOffset.UTC));
    }

    long postings() throws SQLException {
        try (PreparedStatement query = prepare(COUNT, accountId, start, end);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Money first; kinds that the account never had until the end of the day are left out. */
    List<BalanceLine> balances() throws SQLException {
        try (PreparedStatement query = prepare(BALANCES, start, start, end, end, accountId, end);
                ResultSet rows = query.executeQuery()) {
            List<BalanceLine> lines = new ArrayList<>();
            while (rows.next()) {
                BalanceLine line = new BalanceLine(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getBigDecimal(3),
                        rows.getBigDecimal(4),
                        rows.getBigDecimal(5));
                lines.add(line);
            }
            return lines;
        }
    }

    /** Oldest first. */
    List<Movement> movements() throws SQLException {
        try (PreparedStatement query = prepare(MOVEMENTS, accountId, start, end);
                ResultSet rows = query.executeQuery()) {
            Map<UUID, Movement> movements = new LinkedHashMap<>();
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                Movement movement = movements.get(id);
                if (movement == null) {
                    movement = header(id, rows);
                    movements.put(id, movement);
                }
                movement.changes()
                        .add(new Movement.Change(rows.getString(6), rows.getString(7), rows.getBigDecimal(8)));
            }
            return List.copyOf(movements.values());
        }
    }

    private static Movement header(UUID id, ResultSet row) throws SQLException {
        return new Movement(
                id,
                row.getObject(2, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                new ArrayList<>());
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setObject(i + 1, parameters[i]);
        }
        return query;
    }
}
