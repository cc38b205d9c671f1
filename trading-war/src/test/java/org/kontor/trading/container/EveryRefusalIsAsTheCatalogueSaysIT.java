package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R2: each reason of the reject catalogue, provoked by a customer: status, code, members, and the page that explains
 * it. Source: domain reference 2.5b. What is too late or too much: the neighbours of this class.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryRefusalIsAsTheCatalogueSaysIT {

    /** Tuesday, 10:00 in New York. */
    private static final String OPEN = "2026-05-12T14:00:00Z";
    /** Saturday noon. */
    private static final String CLOSED = "2026-05-09T16:00:00Z";

    private static final Duration PATIENCE = Trader.PATIENCE;

    @ArquillianResource
    URL deployed;

    private URI server;
    private Exchange exchange;
    private final String symbol = Symbols.fresh();
    private final List<String> done = new ArrayList<>();

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.war();
    }

    /** Bid 100.00, ask 100.02, last 100.01, at 10:00. */
    @BeforeEach
    void open() throws Exception {
        server = deployed.toURI();
        exchange = Exchange.at(server, OPEN);
        trader().isShown(exchange, symbol, "100.00", "100.02", "100.01");
    }

    @Test
    void oneAfterTheOther() throws Exception {
        String inactive = described("inactive", true);
        String whole = described("tradable", false);
        Trader free = trader();

        expect(422, "validation", free, buy("limit", "notional", "10.00"), Map.of("errors", "[]"));
        expect(
                404,
                "unknown-symbol",
                free,
                in(Exchange.UNKNOWN),
                Map.of("symbol", "UNKNOWN", "instrument_status", "unknown"));
        await().atMost(PATIENCE).until(() -> code(free, in(inactive)).equals("not-tradable"));
        await().atMost(PATIENCE).until(() -> code(free, half(whole)).equals("not-fractionable"));
        expect(422, "not-tradable", free, in(inactive), Map.of("symbol", inactive, "instrument_status", "inactive"));
        expect(422, "not-fractionable", free, half(whole), Map.of("symbol", whole, "instrument_status", "tradable"));
        theAccount();
        theTime(free);
        thePrice(free);
        theMeans();
        repeats(free);
        changes(free);

        assertThat(done)
                .as("all but what the neighbours provoke")
                .containsAll(List.of(
                        "validation",
                        "unknown-symbol",
                        "not-tradable",
                        "not-fractionable",
                        "account-restricted",
                        "tif-not-allowed",
                        "outside-session",
                        "cutoff-passed",
                        "price-increment",
                        "price-too-far",
                        "stop-on-wrong-side",
                        "order-too-large",
                        "no-reference-price",
                        "insufficient-buying-power",
                        "insufficient-shares",
                        "self-trade",
                        "duplicate-client-order-id",
                        "idempotency-key-reuse",
                        "request-in-progress",
                        "order-not-cancelable",
                        "order-not-replaceable"));
    }

    private void theAccount() throws SQLException {
        expect(
                403,
                "account-restricted",
                trader().with("status", "'CLOSING_ONLY'"),
                buy("market"),
                Map.of("restriction", "closing_only"));
        expect(
                403,
                "account-restricted",
                trader().with("status", "'CLOSED'"),
                sell("market"),
                Map.of("restriction", "closed"));
        expect(
                403,
                "account-restricted",
                trader().with("settled_cash_only_until", "DATE '2026-06-30'"),
                buy("limit", "qty", "101", "limit_price", "100.00"),
                Map.of(
                        "restriction", "settled_cash_only",
                        "until", "2026-06-30",
                        "required", "10100.01",
                        "available", "10000.00"));
    }

    private void theTime(Trader free) {
        expect(
                422,
                "tif-not-allowed",
                free,
                Trader.order(
                        "symbol", symbol, "side", "buy", "type", "market", "notional", "10.00", "time_in_force", "gtc"),
                Map.of("allowed", "[day]", "time_in_force", "gtc"));
        expect(
                422,
                "cutoff-passed",
                free,
                buy("limit", "limit_price", "100.00", "time_in_force", "opg"),
                Map.of("allowed", "[day, gtc, ioc, fok, cls]", "next_open", "2026-05-13T13:30:00Z"));
        exchange.itIs(CLOSED);
        expect(
                422,
                "outside-session",
                free,
                buy("limit", "limit_price", "100.00", "time_in_force", "ioc"),
                Map.of("allowed", "[day, gtc, opg, cls]", "next_open", "2026-05-11T13:30:00Z"));
        exchange.itIs(OPEN);
    }

    private void thePrice(Trader free) {
        expect(
                422,
                "price-increment",
                free,
                buy("limit", "limit_price", "100.001"),
                Map.of("limit_price", "100.001", "tick", "0.01"));
        expect(
                422,
                "price-too-far",
                free,
                buy("limit", "limit_price", "10.00"),
                Map.of("limit_price", "10.00", "reference", "100.02"));
        expect(
                422,
                "stop-on-wrong-side",
                free,
                buy("stop", "stop_price", "100.00"),
                Map.of("stop_price", "100.00", "reference", "100.01"));
        expect(
                422,
                "order-too-large",
                free,
                buy("limit", "qty", "2001", "limit_price", "100.00"),
                Map.of("value", "200100.00", "limit", "200000.00", "reference", "100.02"));
        expect(503, "no-reference-price", free, in(Symbols.fresh()), Map.of("quality", "none"));
        exchange.itIs("2026-05-12T14:01:00Z");
        expect(
                503,
                "no-reference-price",
                free,
                buy("market"),
                Map.of("quality", "stale", "as_of", OPEN, "symbol", symbol));
        exchange.itIs(OPEN);
    }

    private void theMeans() throws SQLException {
        Trader held = trader();
        held.placed("symbol", symbol, "side", "buy", "type", "limit", "qty", "30", "limit_price", "99.00");
        expect(
                422,
                "insufficient-buying-power",
                held,
                buy("limit", "qty", "71", "limit_price", "100.00"),
                Map.of("required", "7100.01", "available", "7029.99", "held", "2970.01"));
        Trader holder = trader().holding(symbol, "10");
        JsonObject sale =
                holder.placed("symbol", symbol, "side", "sell", "type", "limit", "qty", "4", "limit_price", "101.00");
        expect(
                422,
                "insufficient-shares",
                holder,
                sell("limit", "qty", "7", "limit_price", "101.00"),
                Map.of("requested", "7", "available", "6", "reserved", "4"));
        expect(
                422,
                "conflicting-sale",
                holder,
                Trader.order("symbol", symbol, "side", "sell", "type", "market", "notional", "10.00"),
                Map.of("conflicting_order", sale.getString("id")));
        expect(
                422,
                "self-trade",
                holder,
                buy("limit", "limit_price", "101.00"),
                Map.of("conflicting_order", sale.getString("id")));
    }

    private void repeats(Trader free) {
        String mine = UUID.randomUUID().toString();
        JsonObject first = free.calls()
                .expect(201, "POST", "trades/", buy("limit", "limit_price", "99.00", "client_order_id", mine), mine);
        expect(
                409,
                "duplicate-client-order-id",
                free,
                buy("limit", "limit_price", "98.00", "client_order_id", mine),
                Map.of("order", first.getString("id")));
        isAsExplained(
                422,
                "idempotency-key-reuse",
                free.calls().expect(422, "POST", "trades/", buy("limit", "limit_price", "98.00"), mine),
                Map.of());
    }

    private void changes(Trader free) throws SQLException {
        JsonObject order =
                free.placed("symbol", symbol, "side", "buy", "type", "limit", "qty", "1", "limit_price", "99.00");
        String path = Trader.path(order);
        String key = UUID.randomUUID().toString();
        String other = "{\"limit_price\":\"98.00\"}";
        JsonObject replaced = free.calls().expect(200, "PATCH", path, other, key);
        // as it is between the two steps of a replacement
        UUID id = UUID.fromString(order.getString("id"));
        Trader.change("UPDATE idempotency_keys SET status = NULL, body = NULL WHERE key = ?", key);
        Trader.change("UPDATE orders SET status = 'PENDING_REPLACE', version = version + 1 WHERE id = ?", id);
        isAsExplained(
                409,
                "request-in-progress",
                free.calls().expect(409, "PATCH", path, other, key),
                Map.of("order", id.toString()));
        isAsExplained(
                409,
                "order-not-replaceable",
                free.calls().expect(409, "PATCH", path, "{\"limit_price\":\"97.00\"}"),
                Map.of("order_status", "pending_replace", "cum_qty", "0"));
        Trader.change("UPDATE orders SET status = 'NEW', version = version + 1 WHERE id = ?", id);
        assertThat(free.calls().expect(200, "PATCH", path, other, key).getInt("revision"))
                .isEqualTo(replaced.getInt("revision"));
        free.calls().expect(200, "DELETE", path, null);
        isAsExplained(
                409,
                "order-not-cancelable",
                free.calls().expect(409, "DELETE", path, null),
                Map.of("order_status", "canceled", "cum_qty", "0"));
    }

    private void expect(int status, String code, Trader who, String body, Map<String, String> members) {
        isAsExplained(status, code, who.calls().expect(status, "POST", "trades/", body), members);
    }

    /** {@code []} is a list of anything, {@code [a, b]} one of texts. */
    private void isAsExplained(int status, String code, JsonObject problem, Map<String, String> members) {
        SoftAssertions.assertSoftly(all -> {
            all.assertThat(problem.getString("code")).isEqualTo(code);
            all.assertThat(problem.getString("type")).isEqualTo("/problems/" + code);
            all.assertThat(problem.get("status"))
                    .as("a number, as RFC 9457 has it")
                    .isEqualTo(Json.createValue(status));
            members.forEach((name, value) -> all.assertThat(text(problem.get(name), value))
                    .as("%s of %s", name, problem)
                    .isEqualTo(value));
        });
        assertThat(isExplained(code)).as("there is a page for %s", code).isTrue();
        done.add(code);
    }

    private boolean isExplained(String code) {
        try {
            return new Http(server)
                            .get("problems/" + code + "/", null, "text/html")
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonValue member, String like) {
        if (member instanceof JsonArray list) {
            return like.equals("[]") && !list.isEmpty()
                    ? "[]"
                    : list.getValuesAs(JsonString::getString).stream().collect(Collectors.joining(", ", "[", "]"));
        }
        return member instanceof JsonString words ? words.getString() : String.valueOf(member);
    }

    private Trader trader() throws SQLException {
        return Trader.at(server);
    }

    /** One share, unless fields say otherwise. */
    private String buy(String type, String... fields) {
        return one("buy", type, fields);
    }

    private String sell(String type, String... fields) {
        return one("sell", type, fields);
    }

    private String one(String side, String type, String... fields) {
        List<String> all = new ArrayList<>(List.of("symbol", symbol, "side", side, "type", type, "qty", "1"));
        all.addAll(List.of(fields));
        return Trader.order(all.toArray(String[]::new));
    }

    private static String half(String symbol) {
        return Trader.order("symbol", symbol, "side", "buy", "type", "market", "qty", "0.5");
    }

    private static String code(Trader who, String body) {
        return who.calls().answer("POST", "trades/", body).getString("code", "");
    }

    private static String in(String symbol) {
        return Trader.order("symbol", symbol, "side", "buy", "type", "market", "qty", "1");
    }

    /** A symbol that marketdata has spoken of; the server hears of it within a second. */
    private String described(String status, boolean fractionable) throws SQLException {
        String described = Symbols.fresh();
        Trader.change(
                "INSERT INTO instruments (symbol, effective_from, name, status, fractionable, heard_at)"
                        + " VALUES (?, '2020-01-01', 'Test', ?, ?, now())",
                described,
                status,
                fractionable);
        return described;
    }
}
