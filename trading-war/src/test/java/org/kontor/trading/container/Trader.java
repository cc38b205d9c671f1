package org.kontor.trading.container;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.kontor.token.Role;

/** A customer with an account, who orders over HTTP. */
record Trader(TradedAccount account, Calls calls) {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String LONG_AGO = "2026-01-05T15:00:00Z";

    /** With 10,000.00 USD. */
    static Trader at(URI server) throws SQLException {
        TradedAccount account = TradedAccount.opened(LONG_AGO);
        account.deposit("10000.00", LONG_AGO);
        return new Trader(account, new Calls(server, account.user(), Role.CUSTOMER));
    }

    /** Shares that were bought long ago, at 1 USD. */
    Trader holding(String symbol, String shares) throws SQLException {
        account.trade(UUID.randomUUID().toString(), "BUY", symbol, shares, "1.00", LONG_AGO);
        return this;
    }

    /** Changes a column of the account's row. */
    Trader with(String column, String value) throws SQLException {
        change("UPDATE accounts SET " + column + " = " + value + " WHERE id = ?", account.id());
        return this;
    }

    /** The order that was placed. */
    JsonObject placed(String... fields) {
        return calls.expect(201, "POST", "trades/", order(fields));
    }

    /** Has the first quote of a symbol shown, and returns once the server has it: an order far from it tells that. */
    void isShown(Exchange exchange, String symbol, String bid, String ask, String last) {
        JsonObject resting =
                placed("symbol", symbol, "side", "buy", "type", "limit", "qty", "1", "limit_price", "0.01");
        exchange.show(symbol, 1, bid, ask, last);
        await().atMost(PATIENCE).until(() -> hasSeen(explanation(resting), symbol, 1));
        calls.expect(200, "DELETE", path(resting), null);
    }

    private static boolean hasSeen(JsonObject explanation, String symbol, long number) {
        return explanation.containsKey("newest_quote")
                && explanation.getJsonObject("newest_quote").getString("id").equals(symbol + "-" + number);
    }

    JsonObject explanation(JsonObject placed) {
        return calls.expect(200, "GET", path(placed) + "explanation/", null);
    }

    /** As the table has it now. */
    JsonObject order(JsonObject placed) {
        return calls.expect(200, "GET", path(placed), null);
    }

    static String path(JsonObject placed) {
        return "trades/" + placed.getString("id") + "/";
    }

    /** A body out of names and values. */
    static String order(String... fields) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i], fields[i + 1]);
        }
        return body.build().toString();
    }

    static void change(String sql, Object... parameters) throws SQLException {
        try (Connection connection = TradingServer.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
