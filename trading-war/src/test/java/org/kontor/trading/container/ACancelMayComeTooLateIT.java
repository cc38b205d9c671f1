package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders R8: T10 of domain reference 2.4, with the queue for the account's lock as the market. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ACancelMayComeTooLateIT {

    @ArquillianResource
    URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.war();
    }

    @Test
    void aFillBetweenItsTwoStepsIsFaster() throws Exception {
        String symbol = Symbols.fresh();
        Exchange exchange = Exchange.at(deployed.toURI(), "2026-05-12T14:00:00Z");
        Trader customer = Trader.at(deployed.toURI());
        JsonObject order =
                customer.placed("symbol", symbol, "side", "buy", "type", "limit", "qty", "3", "limit_price", "50.00");
        CompletableFuture<JsonObject> refusal;
        try (Connection other = TradingServer.database()) {
            other.setAutoCommit(false);
            lock(other, customer);
            refusal = CompletableFuture.supplyAsync(
                    () -> customer.calls().expect(409, "DELETE", Trader.path(order), null));
            awaitWaiting(1);
            exchange.show(symbol, 1, "49.00", "49.02", "49.01");
            awaitWaiting(2);
        }

        assertThat(refusal.join().getString("code")).isEqualTo("too-late-to-cancel");
        assertThat(refusal.join().getString("order_status")).isEqualTo("filled");
        assertThat(refusal.join().getString("cum_qty")).isEqualTo("3");
        assertThat(customer.order(order).getString("status")).isEqualTo("filled");
    }

    private static void lock(Connection connection, Trader customer) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT 1 FROM accounts WHERE id = ? FOR UPDATE")) {
            lock.setObject(1, customer.account().id());
            lock.execute();
        }
    }

    /** First come, first served: so many stand in the queue for a lock. */
    private static void awaitWaiting(int transactions) {
        await().atMost(Trader.PATIENCE).until(ACancelMayComeTooLateIT::waiting, waiting -> waiting == transactions);
    }

    private static int waiting() throws SQLException {
        try (Connection connection = TradingServer.database();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
