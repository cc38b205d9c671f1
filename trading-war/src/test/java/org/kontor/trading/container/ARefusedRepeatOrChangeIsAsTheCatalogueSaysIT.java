package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R3, R8, R19: what the reject catalogue says of requests that come again or too late, as a customer gets it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ARefusedRepeatOrChangeIsAsTheCatalogueSaysIT {

    @ArquillianResource
    URL deployed;

    private final String symbol = Symbols.fresh();
    private final OneShare one = new OneShare(symbol);
    private ExplainedProblems problems;
    private Trader customer;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.war();
    }

    /** Bid 100.00, ask 100.02, on Tuesday at 10:00 in New York. */
    @BeforeEach
    void open() throws Exception {
        problems = new ExplainedProblems(deployed.toURI());
        customer = Trader.at(deployed.toURI());
        Exchange exchange = Exchange.at(deployed.toURI(), "2026-05-12T14:00:00Z");
        customer.isShown(exchange, symbol, "100.00", "100.02", "100.01");
    }

    @Test
    void ofARequestThatComesAgain() {
        String mine = UUID.randomUUID().toString();
        JsonObject first = customer.calls()
                .expect(
                        201,
                        "POST",
                        "trades/",
                        one.buy("limit", "limit_price", "99.00", "client_order_id", mine),
                        mine);
        problems.isAsExplained(
                409,
                "duplicate-client-order-id",
                customer.calls()
                        .expect(
                                409,
                                "POST",
                                "trades/",
                                one.buy("limit", "limit_price", "98.00", "client_order_id", mine)),
                Map.of("order", first.getString("id")));
        problems.isAsExplained(
                422,
                "idempotency-key-reuse",
                customer.calls().expect(422, "POST", "trades/", one.buy("limit", "limit_price", "98.00"), mine),
                Map.of());
    }

    @Test
    void ofAChange() throws Exception {
        JsonObject order =
                customer.placed("symbol", symbol, "side", "buy", "type", "limit", "qty", "1", "limit_price", "99.00");
        String path = Trader.path(order);
        String key = UUID.randomUUID().toString();
        String other = "{\"limit_price\":\"98.00\"}";
        JsonObject replaced = customer.calls().expect(200, "PATCH", path, other, key);
        // as it is between the two steps of a replacement
        UUID id = UUID.fromString(order.getString("id"));
        Trader.change("UPDATE idempotency_keys SET status = NULL, body = NULL WHERE key = ?", key);
        Trader.change("UPDATE orders SET status = 'PENDING_REPLACE', version = version + 1 WHERE id = ?", id);
        problems.isAsExplained(
                409,
                "request-in-progress",
                customer.calls().expect(409, "PATCH", path, other, key),
                Map.of("order", id.toString()));
        problems.isAsExplained(
                409,
                "order-not-replaceable",
                customer.calls().expect(409, "PATCH", path, "{\"limit_price\":\"97.00\"}"),
                Map.of("order_status", "pending_replace", "cum_qty", "0"));
        Trader.change("UPDATE orders SET status = 'NEW', version = version + 1 WHERE id = ?", id);
        assertThat(customer.calls().expect(200, "PATCH", path, other, key).getInt("revision"))
                .isEqualTo(replaced.getInt("revision"));
        customer.calls().expect(200, "DELETE", path, null);
        problems.isAsExplained(
                409,
                "order-not-cancelable",
                customer.calls().expect(409, "DELETE", path, null),
                Map.of("order_status", "canceled", "cum_qty", "0"));
    }
}
