package org.kontor.trading.orders.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.AccountTerms;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Kind;

/**
 * All that an order must know of its account, in one round trip. The first statement locks the account; those after it
 * see what was committed until then, so that nothing they read is out of date.
 */
@ApplicationScoped
class EntryReads {

    private static final String OPPOSITE_ORDER_CROSSES = """
            SELECT o.id FROM orders o JOIN accounts a ON a.id = o.account_id
             WHERE a.user_id = ? AND o.symbol = ? AND o.side = ? AND NOT o.waits_for_stop
               AND o.status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE', 'SUSPENDED')
               AND CASE o.side WHEN 'SELL' THEN o.worst_price <= ? ELSE o.worst_price >= ? END
             LIMIT 1""";

    private static final String ALL = """
            SELECT id, status, trigger_source, settled_cash_only_until, good_faith_watch_until
              FROM accounts WHERE user_id = ? FOR NO KEY UPDATE;
            SELECT b.ledger, b.kind, b.balance FROM balances b JOIN accounts a ON a.id = b.account_id
             WHERE a.user_id = ? AND b.ledger IN ('USD', ?);
            SELECT o.id FROM orders o JOIN accounts a ON a.id = o.account_id
             WHERE a.user_id = ? AND o.client_order_id = ?;
            """ + OPPOSITE_ORDER_CROSSES;

    /**
     * @param earlier the order that has the client order id already; null if there is none
     * @param crossing an own open order on the other side that would meet the new one; null if there is none
     */
    record Found(AccountTerms account, Balances balances, UUID earlier, UUID crossing) {}

    @Resource
    DataSource database;

    /**
     * Locks the user's account until the transaction ends and reads what an order depends on.
     *
     * @param worst USD a share, how far the new order would go; null if it rests until its stop is reached
     * @return empty while the user has no account
     */
    Optional<Found> lock(UUID userId, String symbol, Side side, String clientOrderId, BigDecimal worst) {
        try (Connection connection = database.getConnection();
                PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setObject(1, userId);
            all.setObject(2, userId);
            all.setString(3, symbol);
            all.setObject(4, userId);
            all.setString(5, clientOrderId);
            all.setObject(6, userId);
            all.setString(7, symbol);
            all.setString(8, (side == Side.BUY ? Side.SELL : Side.BUY).name());
            setPrice(all, 9, worst);
            setPrice(all, 10, worst);
            all.execute();
            AccountTerms account = account(all, userId);
            Balances balances = balances(all);
            UUID earlier = id(all);
            UUID crossing = id(all);
            return Optional.ofNullable(account).map(locked -> new Found(locked, balances, earlier, crossing));
        } catch (SQLException e) {
            throw new OrderFailure("cannot read the account of " + userId, e);
        }
    }

    private static void setPrice(PreparedStatement statement, int index, BigDecimal price) throws SQLException {
        if (price == null) {
            statement.setNull(index, Types.NUMERIC);
        } else {
            statement.setBigDecimal(index, price);
        }
    }

    private static AccountTerms account(PreparedStatement all, UUID userId) throws SQLException {
        try (ResultSet row = all.getResultSet()) {
            return row.next()
                    ? new AccountTerms(
                            row.getObject(1, UUID.class),
                            userId,
                            Account.Status.valueOf(row.getString(2)),
                            TriggerSource.valueOf(row.getString(3)),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, LocalDate.class))
                    : null;
        }
    }

    private static Balances balances(PreparedStatement all) throws SQLException {
        all.getMoreResults();
        Map<Balances.Key, BigDecimal> amounts = new HashMap<>();
        try (ResultSet rows = all.getResultSet()) {
            while (rows.next()) {
                Kind kind = Kind.valueOf(rows.getString(2).toUpperCase(Locale.ROOT));
                amounts.put(new Balances.Key(rows.getString(1), kind), rows.getBigDecimal(3));
            }
        }
        return new Balances(amounts);
    }

    private static UUID id(PreparedStatement all) throws SQLException {
        all.getMoreResults();
        try (ResultSet row = all.getResultSet()) {
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }
}
