package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R2: each reason of the reject catalogue for a new order, provoked by a customer: status, code, members, and the page
 * that explains it. Source: domain reference 2.5b. Repeats, changes, and what is too late or too much: the neighbours
 * of this class.
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
    private final OneShare one = new OneShare(symbol);
    private ExplainedProblems problems;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.war();
    }

    /** Bid 100.00, ask 100.02, last 100.01, at 10:00. */
    @BeforeEach
    void open() throws Exception {
        server = deployed.toURI();
        problems = new ExplainedProblems(server);
        exchange = Exchange.at(server, OPEN);
        trader().isShown(exchange, symbol, "100.00", "100.02", "100.01");
    }

    @Test
    void oneAfterTheOther() throws Exception {
        String inactive = described("inactive", true);
        String whole = described("tradable", false);
        Trader free = trader();

        expect(422, "validation", free, one.buy("limit", "notional", "10.00"), Map.of("errors", "[]"));
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

        assertThat(problems.seen())
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
                        "self-trade"));
    }

    private void theAccount() throws SQLException {
        expect(
                403,
                "account-restricted",
                trader().with("status", "'CLOSING_ONLY'"),
                one.buy("market"),
                Map.of("restriction", "closing_only"));
        expect(
                403,
                "account-restricted",
                trader().with("status", "'CLOSED'"),
                one.sell("market"),
                Map.of("restriction", "closed"));
        expect(
                403,
                "account-restricted",
                trader().with("settled_cash_only_until", "DATE '2026-06-30'"),
                one.buy("limit", "qty", "101", "limit_price", "100.00"),
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
                one.buy("limit", "limit_price", "100.00", "time_in_force", "opg"),
                Map.of("allowed", "[day, gtc, ioc, fok, cls]", "next_open", "2026-05-13T13:30:00Z"));
        exchange.itIs(CLOSED);
        expect(
                422,
                "outside-session",
                free,
                one.buy("limit", "limit_price", "100.00", "time_in_force", "ioc"),
                Map.of("allowed", "[day, gtc, opg, cls]", "next_open", "2026-05-11T13:30:00Z"));
        exchange.itIs(OPEN);
    }

    private void thePrice(Trader free) {
        expect(
                422,
                "price-increment",
                free,
                one.buy("limit", "limit_price", "100.001"),
                Map.of("limit_price", "100.001", "tick", "0.01"));
        expect(
                422,
                "price-too-far",
                free,
                one.buy("limit", "limit_price", "10.00"),
                Map.of("limit_price", "10.00", "reference", "100.02"));
        expect(
                422,
                "stop-on-wrong-side",
                free,
                one.buy("stop", "stop_price", "100.00"),
                Map.of("stop_price", "100.00", "reference", "100.01"));
        expect(
                422,
                "order-too-large",
                free,
                one.buy("limit", "qty", "2001", "limit_price", "100.00"),
                Map.of("value", "200100.00", "limit", "200000.00", "reference", "100.02"));
        expect(503, "no-reference-price", free, in(Symbols.fresh()), Map.of("quality", "none"));
        exchange.itIs("2026-05-12T14:01:00Z");
        expect(
                503,
                "no-reference-price",
                free,
                one.buy("market"),
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
                one.buy("limit", "qty", "71", "limit_price", "100.00"),
                Map.of("required", "7100.01", "available", "7029.99", "held", "2970.01"));
        Trader holder = trader().holding(symbol, "10");
        JsonObject sale =
                holder.placed("symbol", symbol, "side", "sell", "type", "limit", "qty", "4", "limit_price", "101.00");
        expect(
                422,
                "insufficient-shares",
                holder,
                one.sell("limit", "qty", "7", "limit_price", "101.00"),
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
                one.buy("limit", "limit_price", "101.00"),
                Map.of("conflicting_order", sale.getString("id")));
    }

    private void expect(int status, String code, Trader who, String body, Map<String, String> members) {
        problems.isAsExplained(status, code, who.calls().expect(status, "POST", "trades/", body), members);
    }

    private Trader trader() throws SQLException {
        return Trader.at(server);
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
