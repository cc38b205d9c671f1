package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders R19, idempotency R1 to R5. Source: domain reference 2.9. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AKeyIsAnOrderOnceIT {

    @ArquillianResource
    URL deployed;

    private final String symbol = Symbols.fresh();
    private final String key = UUID.randomUUID().toString();
    private Trader customer;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.war();
    }

    @BeforeEach
    void open() throws Exception {
        Exchange.at(deployed.toURI(), "2026-05-12T14:00:00Z");
        customer = Trader.at(deployed.toURI());
    }

    @Test
    void aRepeatGetsTheFirstAnswer() {
        HttpResponse<String> first = post(buy("1.00"), key);
        String path = Trader.path(Http.json(first));
        customer.calls().expect(200, "DELETE", path, null);
        HttpResponse<String> second = post(buy("1.00"), key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).as("though it is canceled now").isEqualTo(first.body());
        assertThat(Http.header(second, "Location"))
                .isEqualTo(Http.header(first, "Location"))
                .endsWith(path);
        assertThat(Http.header(second, "Content-Type")).startsWith("application/json");
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void anotherRequestDoesNot() {
        post(buy("1.00"), key);

        assertThat(Http.json(post(buy("1.01"), key)).getString("code")).isEqualTo("idempotency-key-reuse");
        assertThat(Http.json(post(buy("1.00", "client_order_id", "mine"), key)).getString("code"))
                .isEqualTo("idempotency-key-reuse");
        assertThat(post(buy("1.0"), key).statusCode()).as("the same number").isEqualTo(201);
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void aStoredRefusalIsRepeatedToo() {
        HttpResponse<String> first = post(buy("1000.00", "qty", "100"), key);
        HttpResponse<String> second = post(buy("1000.00", "qty", "100"), key);

        assertThat(Http.json(first).getString("code")).isEqualTo("insufficient-buying-power");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Http.header(second, "Content-Type")).startsWith("application/problem+json");
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void whatStoredNothingMayBeCorrected() {
        assertThat(post("{\"symbol\":\"" + symbol + "\"}", key).statusCode()).isEqualTo(422);
        assertThat(post(Trader.order("symbol", symbol, "side", "buy", "type", "market", "qty", "1"), key)
                        .statusCode())
                .isEqualTo(503);

        assertThat(post(buy("1.00"), key).statusCode()).isEqualTo(201);
    }

    @Test
    void keysOfOthersAreOthers() throws Exception {
        Trader other = Trader.at(deployed.toURI());
        String own = Http.json(post(buy("1.00"), key)).getString("id");

        assertThat(other.calls()
                        .expect(201, "POST", "trades/", buy("1.00"), key)
                        .getString("id"))
                .isNotEqualTo(own);
    }

    @Test
    void ofManyAtTheSameTimeOneHasAnEffect() {
        List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(buy("1.00"), key)))
                .toList();

        assertThat(all.stream().map(one -> one.join().statusCode())).containsOnly(201);
        assertThat(all.stream().map(one -> one.join().body()).distinct()).hasSize(1);
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void aKeyAndANameGoTogether() {
        String named = buy("1.00", "client_order_id", "mine");
        String id = Http.json(post(named, key)).getString("id");
        HttpResponse<String> again = post(named, "another key");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Http.json(again).getString("id")).isEqualTo(id);
        assertThat(post(named, "another key").body()).isEqualTo(again.body());
    }

    @Test
    void aReplacementIsMadeOnce() {
        String path = Trader.path(Http.json(post(buy("1.00"), UUID.randomUUID().toString())));
        HttpResponse<String> first = customer.calls().send("PATCH", path, "{\"limit_price\":\"2.00\"}", key);
        customer.calls().expect(200, "PATCH", path, "{\"limit_price\":\"3.00\"}");
        HttpResponse<String> second = customer.calls().send("PATCH", path, "{\"limit_price\":\"2.0\"}", key);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        JsonObject order = customer.calls().expect(200, "GET", path, null);
        assertThat(order.getString("limit_price")).isEqualTo("3");
        assertThat(order.getInt("revision")).isEqualTo(3);
        assertThat(customer.calls()
                        .expect(422, "PATCH", path, "{\"limit_price\":\"4.00\"}", key)
                        .getString("code"))
                .isEqualTo("idempotency-key-reuse");
    }

    @Test
    void aKeyHasOneTo255Characters() {
        assertThat(Http.json(post(buy("1.00"), "k".repeat(256))).getString("code"))
                .isEqualTo("idempotency-key-missing");
        assertThat(post(buy("1.00"), "k".repeat(255)).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> post(String body, String withKey) {
        return customer.calls().send("POST", "trades/", body, withKey);
    }

    private int orders() {
        return customer.calls()
                .expect(200, "GET", "trades/", null)
                .getJsonArray("items")
                .size();
    }

    /** A share, unless fields say otherwise. */
    private String buy(String limit, String... fields) {
        String[] all = new String[12 + fields.length];
        System.arraycopy(
                new String[] {
                    "symbol",
                    symbol,
                    "side",
                    "buy",
                    "type",
                    "limit",
                    "qty",
                    "1",
                    "limit_price",
                    limit,
                    "time_in_force",
                    "day"
                },
                0,
                all,
                0,
                12);
        System.arraycopy(fields, 0, all, 12, fields.length);
        return Trader.order(all);
    }
}
