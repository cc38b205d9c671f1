package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders R16, while the split is held up by an account that is busy. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NothingIsMetBeforeASplitHasComeIT {

    @ArquillianResource
    URL deployed;

    private final String symbol = Symbols.fresh();
    private final String another = Symbols.fresh();
    private Exchange exchange;
    private Trader busy;
    private Trader customer;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.war("kontor.corporate-actions.every=1");
    }

    /** The busy one comes first. */
    @BeforeEach
    void open() throws Exception {
        exchange = Exchange.at(deployed.toURI(), "2026-05-12T14:00:00Z");
        Trader one = Trader.at(deployed.toURI());
        Trader other = Trader.at(deployed.toURI());
        boolean inOrder =
                one.account().id().toString().compareTo(other.account().id().toString()) < 0;
        busy = (inOrder ? one : other).holding(symbol, "1");
        customer = (inOrder ? other : one).holding(symbol, "10");
        customer.isShown(exchange, symbol, "100.00", "100.02", "100.01");
    }

    @Test
    void untilThenOrdersWaitAndNoneIsTaken() throws Exception {
        JsonObject buy = placed(symbol, "buy", "limit", "limit_price", "90.00");
        JsonObject stop = placed(symbol, "sell", "stop", "stop_price", "80.00");
        JsonObject marker = placed(another, "buy", "limit", "limit_price", "1.00");
        try (Connection connection = TradingServer.database()) {
            connection.setAutoCommit(false);
            lock(connection, busy);
            Trader.change(
                    "INSERT INTO corporate_actions (action_id, symbol, kind, old_rate, new_rate, ex_date, status,"
                            + " received_at) VALUES (?, ?, 'split', 1, 2, '2026-05-12', 'announced', now())",
                    symbol,
                    symbol);
            exchange.show(symbol, 2, "50.00", "50.02", "50.01");
            // one thread offers quotes in the order in which their symbols came
            exchange.show(another, 1, "0.50", "0.52", "0.51");
            await().atMost(Trader.PATIENCE)
                    .until(() -> customer.order(marker).getString("status").equals("filled"));

            assertThat(customer.order(buy).getString("status")).isEqualTo("new");
            assertThat(customer.order(stop).getBoolean("waits_for_stop")).isTrue();
            assertThat(customer.explanation(buy).getJsonObject("waiting").getString("code"))
                    .isEqualTo("split");
            Trader newcomer = Trader.at(deployed.toURI());
            String order = Trader.order("symbol", symbol, "side", "buy", "type", "market", "qty", "1");
            JsonObject refused = newcomer.calls().expect(503, "POST", "trades/", order);
            assertThat(refused.getString("code")).isEqualTo("split-due");
            assertThat(refused.getString("symbol")).isEqualTo(symbol);
            assertThat(customer.calls()
                            .expect(503, "PATCH", Trader.path(buy), "{\"limit_price\":\"45.00\"}")
                            .getString("code"))
                    .isEqualTo("split-due");
        }
        await().atMost(Trader.PATIENCE)
                .until(() -> customer.order(buy).getString("qty").equals("20"));
        assertThat(customer.order(buy).getString("limit_price")).isEqualTo("45");
        assertThat(customer.order(stop).getString("stop_price")).isEqualTo("40");
        exchange.show(symbol, 3, "44.00", "44.02", "44.01");
        await().atMost(Trader.PATIENCE)
                .until(() -> customer.order(buy).getString("status").equals("filled"));
        assertThat(customer.order(buy).getString("avg_price")).isEqualTo("44.020000");
        assertThat(customer.order(stop).getBoolean("waits_for_stop")).isTrue();
    }

    private JsonObject placed(String of, String side, String type, String price, String usd) {
        return customer.placed("symbol", of, "side", side, "type", type, "qty", "10", price, usd);
    }

    private static void lock(Connection connection, Trader trader) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT 1 FROM accounts WHERE id = ? FOR UPDATE")) {
            lock.setObject(1, trader.account().id());
            lock.execute();
        }
    }
}
