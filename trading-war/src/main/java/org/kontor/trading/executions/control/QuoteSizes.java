package org.kontor.trading.executions.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.quotes.entity.Quote;

/** The shares that are left at the newest quote, shared by all orders and replicas through the database (R3). */
@ApplicationScoped
public class QuoteSizes {

    private static final String RENEW = """
            INSERT INTO quote_sizes AS s (symbol, quote, bid_left, ask_left) VALUES (?, ?, ?, ?)
            ON CONFLICT (symbol) DO UPDATE
               SET quote = excluded.quote, bid_left = excluded.bid_left, ask_left = excluded.ask_left
             WHERE s.quote < excluded.quote""";
    private static final String TAKE = """
            WITH s AS (SELECT %1$s AS had FROM quote_sizes WHERE symbol = ? AND quote = ? FOR UPDATE)
            UPDATE quote_sizes q SET %1$s = s.had - least(s.had, ?) FROM s WHERE q.symbol = ?
            RETURNING least(s.had, ?)""";
    private static final String TAKE_FROM_ASK = TAKE.formatted("ask_left");
    private static final String TAKE_FROM_BID = TAKE.formatted("bid_left");

    @Resource
    DataSource database;

    /**
     * Takes shares from the side that the order trades against, until the transaction ends for this order alone.
     *
     * @param wanted whole shares
     * @return shares got; 0 when nothing is left or a newer quote is known
     */
    public BigDecimal take(Quote quote, Side side, BigDecimal wanted) {
        try (Connection connection = database.getConnection()) {
            renew(connection, quote);
            try (PreparedStatement take =
                    connection.prepareStatement(side == Side.BUY ? TAKE_FROM_ASK : TAKE_FROM_BID)) {
                take.setString(1, quote.symbol());
                take.setLong(2, quote.number());
                take.setLong(3, wanted.longValueExact());
                take.setString(4, quote.symbol());
                take.setLong(5, wanted.longValueExact());
                try (ResultSet row = take.executeQuery()) {
                    return row.next() ? BigDecimal.valueOf(row.getLong(1)) : BigDecimal.ZERO;
                }
            }
        } catch (SQLException e) {
            throw new ExecutionFailure("cannot take from the quote of " + quote.symbol(), e);
        }
    }

    private static void renew(Connection connection, Quote quote) throws SQLException {
        try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
            renew.setString(1, quote.symbol());
            renew.setLong(2, quote.number());
            renew.setLong(3, quote.bidSize());
            renew.setLong(4, quote.askSize());
            renew.executeUpdate();
        }
    }
}
