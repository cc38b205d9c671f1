package org.kontor.trading.orders.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.kontor.trading.database.control.RoundTrip;
import org.kontor.trading.database.control.Row;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.idempotency.control.FirstAnswers;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.orders.control.RequestRate.Window;
import org.kontor.trading.orders.entity.Circumstances.Obstacles;
import org.kontor.trading.orders.entity.Instruction;

/**
 * All that an order must know of its account, in one round trip. The first statement locks the account; those after it
 * see what was committed until then, so that nothing they read is out of date.
 */
@ApplicationScoped
class EntryReads {

    private static final String ACCOUNT = """
            SELECT id, status, trigger_source, settled_cash_only_until, good_faith_watch_until
              FROM accounts WHERE user_id = ? FOR NO KEY UPDATE""";

    private static final String BALANCES = """
            SELECT b.ledger, b.kind, b.balance FROM balances b JOIN accounts a ON a.id = b.account_id
             WHERE a.user_id = ? AND b.ledger IN ('USD', ?)""";

    /** The order of the same name; what stands in the way; the order that fills the minute (in the fields' order). */
    private static final String OTHERS = """
            WITH own AS MATERIALIZED (SELECT id FROM accounts WHERE user_id = ?)
            SELECT (SELECT id FROM orders WHERE account_id = (SELECT id FROM own) AND client_order_id = ?),
                   (SELECT id FROM orders
                     WHERE account_id = (SELECT id FROM own) AND symbol = ? AND side = ? AND NOT waits_for_stop
                       AND status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE',
                                      'SUSPENDED')
                       AND CASE side WHEN 'SELL' THEN worst_price <= ? ELSE worst_price >= ? END
                     LIMIT 1),
                   (SELECT id FROM orders
                     WHERE account_id = (SELECT id FROM own) AND symbol = ? AND side = 'SELL'
                       AND (notional IS NOT NULL AND ? OR ?)
                       AND status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE',
                                      'SUSPENDED', 'HELD')
                     LIMIT 1),
                   split_is_due((SELECT id FROM own), ?, ?),
                   (SELECT id FROM orders
                     WHERE account_id = (SELECT id FROM own) AND id > ? AND parent_id = id
                     ORDER BY id DESC OFFSET ? LIMIT 1)""";

    /**
     * @param worst USD a share, how far the new order would go; null if it rests until its stop is reached
     * @param day in New York
     * @param minute in which earlier orders are counted
     */
    record Question(OrderAsked asked, BigDecimal worst, LocalDate day, Window minute) {}

    /**
     * @param answered what a request with the same key was answered; null if there was none
     * @param earlier the order that has the client order id already; null if there is none
     * @param filling the order that used up what the minute allows; null if it allows more
     */
    record Found(
            AccountTerms account,
            Balances balances,
            Answer answered,
            UUID earlier,
            Obstacles obstacles,
            UUID filling) {}

    /** What one row has of others. */
    private record Others(UUID earlier, Obstacles obstacles, UUID filling) {}

    @Resource
    DataSource database;

    /**
     * Locks the user's account until the transaction ends and reads what an order depends on.
     *
     * @return empty while the user has no account; throws 422 {@code idempotency-key-reuse}
     */
    Optional<Found> lock(Question question) {
        OrderAsked asked = question.asked();
        RoundTrip trip = new RoundTrip()
                .add(ACCOUNT, row -> row.uuid(asked.userId()))
                .add(
                        BALANCES,
                        row -> row.uuid(asked.userId()).text(asked.wanted().symbol()))
                .add(OTHERS, row -> bind(row, question));
        if (asked.key() != null) {
            FirstAnswers.findIn(trip, asked.key());
        }
        try {
            return trip.ask(database, all -> found(all, asked));
        } catch (SQLException e) {
            throw new OrderFailure("cannot read the account of " + asked.userId(), e);
        }
    }

    private static void bind(Row row, Question question) throws SQLException {
        Instruction wanted = question.asked().wanted();
        row.uuid(question.asked().userId())
                .text(question.asked().clientOrderId())
                .text(wanted.symbol())
                .name(wanted.side() == Side.BUY ? Side.SELL : Side.BUY)
                .number(question.worst())
                .number(question.worst())
                .text(wanted.symbol())
                .flag(wanted.sellsShares())
                .flag(wanted.sellsForMoney())
                .text(wanted.symbol())
                .date(question.day())
                .uuid(question.minute().after())
                .whole(question.minute().orders() - 1);
    }

    private static Optional<Found> found(PreparedStatement all, OrderAsked asked) throws SQLException {
        AccountTerms account = account(all.getResultSet(), asked.userId());
        Balances balances = balances(next(all));
        Others others = others(next(all));
        Answer answered = asked.key() == null ? null : FirstAnswers.read(next(all), asked.key());
        return Optional.ofNullable(account)
                .map(locked ->
                        new Found(locked, balances, answered, others.earlier(), others.obstacles(), others.filling()));
    }

    private static ResultSet next(PreparedStatement all) throws SQLException {
        all.getMoreResults();
        return all.getResultSet();
    }

    private static AccountTerms account(ResultSet row, UUID userId) throws SQLException {
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

    private static Balances balances(ResultSet rows) throws SQLException {
        Map<Balances.Key, BigDecimal> amounts = new HashMap<>();
        while (rows.next()) {
            Kind kind = Kind.valueOf(rows.getString(2).toUpperCase(Locale.ROOT));
            amounts.put(new Balances.Key(rows.getString(1), kind), rows.getBigDecimal(3));
        }
        return new Balances(amounts);
    }

    private static Others others(ResultSet row) throws SQLException {
        row.next();
        return new Others(
                row.getObject(1, UUID.class),
                new Obstacles(row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getBoolean(4)),
                row.getObject(5, UUID.class));
    }
}
