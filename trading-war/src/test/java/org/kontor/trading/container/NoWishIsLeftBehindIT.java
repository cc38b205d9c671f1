package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders R8: a replacement whose thread died is carried out, or is refused if its order has ended (T15). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoWishIsLeftBehindIT {

    @ArquillianResource
    URL deployed;

    private Trader customer;
    private JsonObject order;
    private UUID id;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.roundTheClock();
    }

    @BeforeEach
    void place() throws Exception {
        customer = Trader.at(deployed.toURI());
        order = customer.placed(
                "symbol", Symbols.fresh(), "side", "buy", "type", "limit", "qty", "1", "limit_price", "1.00");
        id = UUID.fromString(order.getString("id"));
    }

    @Test
    void ofAnOrderThatIsStillOpen() throws SQLException {
        wish();
        Trader.change("UPDATE orders SET status = 'PENDING_REPLACE', version = version + 1 WHERE id = ?", id);

        await().atMost(Trader.PATIENCE)
                .until(() -> text("SELECT status FROM order_replacements WHERE order_id = ?", id), "APPLIED"::equals);
        assertThat(customer.order(order).getString("limit_price")).isEqualTo("0.9");
    }

    @Test
    void ofAnOrderThatHasEnded() throws SQLException {
        customer.calls().expect(200, "DELETE", Trader.path(order), null);
        wish();

        await().atMost(Trader.PATIENCE)
                .until(() -> text("SELECT status FROM order_replacements WHERE order_id = ?", id), "REJECTED"::equals);
        assertThat(text("SELECT string_agg(type, ' ' ORDER BY sequence) FROM outbox WHERE subject = ?", id.toString()))
                .endsWith("canceled.v1 org.kontor.trading.order.replace_rejected.v1");
        assertThat(customer.order(order).getString("limit_price")).isEqualTo("1");
    }

    /** As it stands in the table when whoever asked for it has died. */
    private void wish() throws SQLException {
        Trader.change(
                "INSERT INTO order_replacements (order_id, revision, limit_price, status, requested_at)"
                        + " VALUES (?, 2, 0.90, 'PENDING', now() - interval '1 minute')",
                id);
    }

    private static String text(String query, Object parameter) throws SQLException {
        try (Connection connection = TradingServer.database();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
