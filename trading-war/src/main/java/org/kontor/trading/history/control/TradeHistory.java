package org.kontor.trading.history.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.history.entity.Trade;
import org.kontor.trading.history.entity.TradeFilter;

/** Finds executions, a bounded number at a time. */
@ApplicationScoped
public class TradeHistory {

    @Resource
    DataSource database;

    /**
     * Newest first (R2).
     *
     * @param after id of the last trade of the page before; null for the newest
     */
    public List<Trade> page(TradeFilter filter, UUID after, int limit) {
        try (Connection connection = database.getConnection()) {
            return TradeQuery.matching(filter)
                    .where("t.source_id < ?", after)
                    .newestFirst(limit)
                    .list(connection);
        } catch (SQLException e) {
            throw new HistoryFailure("cannot read the trades of user " + filter.userId(), e);
        }
    }

    /** Those posted to an account in a time, oldest first, as the caller's transaction sees them. */
    public List<Trade> posted(Connection connection, UUID accountId, Instant from, Instant until) throws SQLException {
        return new TradeQuery()
                .where("t.account_id = ?", accountId)
                .where("t.recorded_at >= ?", TradeQuery.utc(from))
                .where("t.recorded_at < ?", TradeQuery.utc(until))
                .oldestFirst()
                .list(connection);
    }

    /** All of an order of this account, oldest first, as the caller's transaction sees them. */
    public List<Trade> ofOrder(Connection connection, UUID accountId, UUID orderId) throws SQLException {
        return new TradeQuery()
                .where("t.account_id = ?", accountId)
                .where("e.order_id = ?", orderId)
                .oldestFirst()
                .list(connection);
    }
}
