package org.kontor.trading.history.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kontor.trading.history.entity.Trade;
import org.kontor.trading.history.entity.TradeFilter;

/** The one query that finds executions, with the conditions that it is given. */
final class TradeQuery {

    /** The posting of an execution names its account and is the key of the index {@code executions_of_account}. */
    private static final String TRADES = """
            SELECT e.id, e.order_id, o.client_order_id, t.account_id, e.number, e.symbol, lower(e.side), lower(o.type),
                   trim_scale(e.qty), trim_scale(e.price), e.gross, f.fees,
                   CASE e.side WHEN 'BUY' THEN e.gross + f.fees ELSE e.gross - f.fees END,
                   e.executed_at, coalesce(e.trade_date, d.trade_date), coalesce(e.settle_date, d.trade_date)
              FROM transactions t
              JOIN executions e ON e.id = t.source_id
              JOIN orders o ON o.id = e.order_id
             CROSS JOIN LATERAL (SELECT (e.executed_at AT TIME ZONE 'America/New_York')::date AS trade_date) d
             CROSS JOIN LATERAL (SELECT coalesce(sum(l.credit - l.debit), 0)::numeric(18,2) AS fees
                                   FROM transaction_lines l
                                  WHERE l.transaction_id = t.id AND l.ledger = 'USD' AND l.kind LIKE 'fees%') f
             WHERE t.source_type = 'execution' AND t.phase = 'fill'""";

    private final StringBuilder sql = new StringBuilder(TRADES);
    private final List<Object> parameters = new ArrayList<>();

    static TradeQuery matching(TradeFilter filter) {
        return new TradeQuery()
                .where("t.account_id = (SELECT id FROM accounts WHERE user_id = ?)", filter.userId())
                .where("e.symbol = ?", filter.symbol())
                .where("lower(e.side) = ?", filter.side())
                .where("lower(o.type) = ?", filter.orderType())
                .where("e.order_id = ?", filter.orderId())
                .where("o.client_order_id = ?", filter.clientOrderId())
                .where("e.executed_at >= ?", utc(filter.from()))
                .where("e.executed_at < ?", utc(filter.until()));
    }

    /** Adds a condition on a value, unless there is none. */
    TradeQuery where(String condition, Object value) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            parameters.add(value);
        }
        return this;
    }

    TradeQuery newestFirst(int limit) {
        sql.append(" ORDER BY t.source_id DESC LIMIT ?");
        parameters.add(limit);
        return this;
    }

    TradeQuery oldestFirst() {
        sql.append(" ORDER BY t.source_id");
        return this;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setObject(i + 1, parameters.get(i));
        }
        return query;
    }

    List<Trade> list(Connection connection) throws SQLException {
        try (PreparedStatement query = prepare(connection);
                ResultSet rows = query.executeQuery()) {
            List<Trade> trades = new ArrayList<>();
            while (rows.next()) {
                trades.add(trade(rows));
            }
            return trades;
        }
    }

    static Trade trade(ResultSet row) throws SQLException {
        return new Trade(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                row.getBigDecimal(12),
                row.getBigDecimal(13),
                row.getObject(14, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getObject(15, LocalDate.class),
                row.getObject(16, LocalDate.class));
    }

    static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
