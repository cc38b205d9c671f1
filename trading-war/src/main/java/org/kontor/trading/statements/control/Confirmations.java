package org.kontor.trading.statements.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.history.control.TradeHistory;
import org.kontor.trading.history.entity.Trade;
import org.kontor.trading.statements.entity.Confirmation;
import org.kontor.trading.statements.entity.Confirmation.Fee;

/** Draws up confirmations (R3). */
@ApplicationScoped
public class Confirmations {

    private static final String ORDER = """
            SELECT o.account_id, a.user_id, lower(o.status)
              FROM orders o JOIN accounts a ON a.id = o.account_id WHERE o.id = ?""";
    /** The books name a fee by what it is for, for example {@code fees_sec}. */
    private static final String FEES = """
            SELECT substr(l.kind, length('fees_') + 1), sum(l.credit - l.debit)::numeric(18,2)
              FROM transactions t
              JOIN transaction_lines l ON l.transaction_id = t.id
             WHERE t.account_id = ? AND t.source_type = 'execution' AND t.phase = 'fill' AND t.source_id = ANY (?)
               AND l.ledger = 'USD' AND l.kind LIKE 'fees%'
             GROUP BY l.kind ORDER BY l.kind""";

    @Resource
    DataSource database;

    @Inject
    TradeHistory history;

    /**
     * The confirmation of what an order has traded so far.
     *
     * @param visible whether the caller may see what belongs to this user
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Confirmation of(UUID orderId, Predicate<UUID> visible) {
        try (Connection connection = database.getConnection()) {
            Snapshot.of(connection);
            try (PreparedStatement query = connection.prepareStatement(ORDER)) {
                query.setObject(1, orderId);
                try (ResultSet order = query.executeQuery()) {
                    if (!order.next() || !visible.test(order.getObject(2, UUID.class))) {
                        throw Problem.notFound("order");
                    }
                    return drawUp(connection, order.getObject(1, UUID.class), orderId, order.getString(3));
                }
            }
        } catch (SQLException e) {
            throw new StatementFailure("cannot confirm order " + orderId, e);
        }
    }

    private Confirmation drawUp(Connection connection, UUID accountId, UUID orderId, String status)
            throws SQLException {
        List<Trade> executions = history.ofOrder(connection, accountId, orderId);
        if (executions.isEmpty()) {
            throw Problem.conflict("not-executed", "Nothing of the order has been executed")
                    .instance("/trades/" + orderId + "/")
                    .with("order_status", status);
        }
        return Confirmation.of(status, executions, fees(connection, accountId, executions));
    }

    private static List<Fee> fees(Connection connection, UUID accountId, List<Trade> executions) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FEES)) {
            query.setObject(1, accountId);
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", executions.stream().map(Trade::id).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                List<Fee> fees = new ArrayList<>();
                while (rows.next()) {
                    fees.add(new Fee(rows.getString(1), rows.getBigDecimal(2)));
                }
                return fees;
            }
        }
    }
}
