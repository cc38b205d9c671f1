package org.kontor.trading.container;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kontor.token.Role;

/**
 * An account with a past, written into the books as trading writes them. Times are given as they were; what was traded
 * does not settle while the test runs.
 */
record TradedAccount(UUID id, UUID user) {

    private static final String HEADER = "INSERT INTO transactions (id, account_id, source_type, source_id, phase,"
            + " value_date, recorded_at) VALUES (?, ?, ?, ?, ?, ?::timestamptz::date, ?::timestamptz)";
    private static final String LINES =
            "INSERT INTO transaction_lines (transaction_id, line, ledger, kind, account_id, debit, credit) VALUES ";
    private static final String ORDER = """
            INSERT INTO orders (id, account_id, user_id, client_order_id, symbol, side, type, time_in_force, qty,
                                limit_price, worst_price, status, cum_qty, cum_value, hold, fills, revision, created_at,
                                updated_at, expires_at, version, parent_id, trade_date)
            VALUES (?, ?, ?, ?, ?, ?, 'LIMIT', 'DAY', ?, 100, 100, ?, ?, ?, 0, ?, 1, now(), now(), now(), 1, ?, current_date)""";
    private static final String EXECUTION = """
            INSERT INTO executions (id, order_id, account_id, number, symbol, side, qty, price, gross, quote_id, bid,
                                    bid_size, ask, ask_size, quoted_at, executed_at, trade_date, settle_date)
            SELECT ?, o.id, o.account_id, 1, ?, ?, ?, ?, ?, 'Q-1', 1, 1, 2, 1, now(), at,
                   (at AT TIME ZONE 'America/New_York')::date, DATE '2999-12-31'
              FROM orders o, (SELECT ?::timestamptz AS at) executed WHERE o.id = ?""";

    static TradedAccount opened(String at) throws SQLException {
        TradedAccount account = new TradedAccount(UUID.randomUUID(), UUID.randomUUID());
        account.run(
                "INSERT INTO accounts (id, user_id, status, opened_at, version)"
                        + " VALUES (?, ?, 'OPEN', ?::timestamptz, 1)",
                account.id,
                account.user,
                at);
        return account;
    }

    String token() {
        return TradingServer.TOKENS.token(user, Role.CUSTOMER);
    }

    void deposit(String amount, String at) throws SQLException {
        UUID posting = header("deposit", UUID.randomUUID(), "received", at);
        lines(posting, "USD", "bank", "cash", new BigDecimal(amount));
    }

    /** An order that rests, as far as the history can tell. */
    UUID order(String clientOrderId) throws SQLException {
        UUID order = UuidCreator.getTimeOrderedEpoch();
        run(
                ORDER,
                order,
                id,
                user,
                clientOrderId,
                "AAPL",
                "BUY",
                BigDecimal.ONE,
                "NEW",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                order);
        return order;
    }

    /** An order with one fill; returns the order's id. */
    UUID trade(String clientOrderId, String side, String symbol, String qty, String price, String at)
            throws SQLException {
        UUID order = UuidCreator.getTimeOrderedEpoch();
        UUID execution = UuidCreator.getTimeOrderedEpoch();
        BigDecimal shares = new BigDecimal(qty);
        BigDecimal value = shares.multiply(new BigDecimal(price));
        BigDecimal gross = value.setScale(2, RoundingMode.HALF_UP);
        run(ORDER, order, id, user, clientOrderId, symbol, side, shares, "FILLED", shares, value, 1, order);
        run(EXECUTION, execution, symbol, side, shares, new BigDecimal(price), gross, at, order);
        UUID posting = header("execution", execution, "fill", at);
        boolean buys = side.equals("BUY");
        lines(
                posting,
                "USD",
                buys ? "cash" : "street",
                buys ? "street" : "cash",
                gross,
                symbol,
                buys ? "street" : "position",
                buys ? "position" : "street",
                shares);
        return order;
    }

    private UUID header(String sourceType, UUID source, String phase, String at) throws SQLException {
        UUID posting = UuidCreator.getTimeOrderedEpoch();
        run(HEADER, posting, id, sourceType, source, phase, at, at);
        return posting;
    }

    /** Movements as ledger, debited kind, credited kind and amount; all in one statement, as the trigger asks. */
    private void lines(UUID posting, Object... movements) throws SQLException {
        List<String> rows = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < movements.length; i += 4) {
            for (int side = 1; side <= 2; side++) {
                String kind = movements[i + side].toString();
                boolean house = kind.equals("bank") || kind.equals("street");
                rows.add("(?, " + (i + side) + ", ?, ?, ?::uuid, " + (side == 1 ? "?, 0)" : "0, ?)"));
                values.addAll(Arrays.asList(posting, movements[i], kind, house ? null : id, movements[i + 3]));
            }
        }
        run(LINES + String.join(", ", rows), values.toArray());
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (Connection connection = TradingServer.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
