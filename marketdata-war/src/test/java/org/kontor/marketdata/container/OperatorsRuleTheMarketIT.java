package org.kontor.marketdata.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;

/** The whole WAR on its server: roles, transactions with their outbox, the relay, and the replay that keeps to it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OperatorsRuleTheMarketIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String NEWS = "{\"reason\":\"news pending\"}";

    @ArquillianResource
    URL deployed;

    private Market operator;
    private Market anybody;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @BeforeEach
    void awaitQuotes() throws URISyntaxException {
        operator = new Market(deployed.toURI(), MarketdataServer.TOKENS.token(UUID.randomUUID(), Role.OPERATOR));
        anybody = new Market(deployed.toURI(), null);
        await("the replay")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(List.of("AAPL", "ACME", "GLOBEX", "HOOLI", "INITECH"))
                        .allSatisfy(
                                symbol -> assertThat(anybody.snapshot(symbol)).containsKey("quote")));
    }

    /** R1.6. */
    @Test
    void everyInstrumentIsToldOnce() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(List.of("AAPL", "ACME", "GLOBEX", "HOOLI", "INITECH"))
                        .allSatisfy(symbol ->
                                assertThat(ReferenceEvents.names(symbol)).startsWith("instrument_changed.v1")));
        assertThat(ReferenceEvents.names("AAPL")).containsExactly("instrument_changed.v1");
        assertThat(ReferenceEvents.all())
                .allSatisfy(event -> assertThat(event.source()).isEqualTo("/marketdata"));
    }

    /** R8.1 to R8.5. */
    @Test
    void aHaltStopsTheQuotesUntilItIsResumed() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = operator.send("POST", "markets/acme/halts/", NEWS, key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/markets/ACME/");
        assertThat(operator.send("POST", "markets/ACME/halts/", NEWS, key).body())
                .isEqualTo(first.body());
        assertThat(operator.send("POST", "markets/ACME/halts/", NEWS).statusCode())
                .isEqualTo(409);

        int others = anybody.seq("AAPL");
        JsonObject halted = anybody.snapshot("ACME");
        assertThat(halted.getString("status")).isEqualTo("halted");
        await("quotes of others").atMost(SOON).until(() -> anybody.seq("AAPL") >= others + 3);
        assertThat(anybody.snapshot("ACME").getJsonObject("quote")).isEqualTo(halted.getJsonObject("quote"));

        assertThat(operator.send("DELETE", "markets/ACME/halts/", null).statusCode())
                .isEqualTo(204);
        int last = halted.getJsonObject("quote").getInt("seq");
        await("quotes again").atMost(SOON).until(() -> anybody.seq("ACME") > last);
        assertThat(anybody.snapshot("ACME").getString("status")).isEqualTo("tradable");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ReferenceEvents.names("ACME"))
                        .containsExactly("instrument_changed.v1", "halted.v1", "resumed.v1"));
    }

    /** R5.10, R2.6, R9.2. */
    @Test
    void aSplitOfTodayShowsInQuotesAndBars() {
        BigDecimal before = last("HOOLI");
        String today = anybody.get("markets/clock/").getString("date");
        HttpResponse<String> split = operator.send(
                "POST",
                "markets/HOOLI/corporate-actions/",
                "{\"kind\":\"split\",\"old_rate\":\"1\",\"new_rate\":\"10\",\"ex_date\":\"" + today + "\"}");
        assertThat(split.statusCode()).as(split.body()).isEqualTo(201);
        assertThat(Market.json(split).getString("status")).isEqualTo("effective");

        await("prices after the split")
                .atMost(SOON)
                .until(() -> last("HOOLI").multiply(new BigDecimal("5")).compareTo(before) < 0);
        assertThat(firstClose("HOOLI", "split"))
                .isCloseTo(firstClose("HOOLI", "none").movePointLeft(1), Offset.offset(new BigDecimal("0.0001")));
        String location = split.headers().firstValue("Location").orElseThrow();
        assertThat(operator.send("DELETE", location, null).statusCode()).isEqualTo(409);
    }

    /** R9.2, R9.3. */
    @Test
    void whatIsAnnouncedForLaterCanBeWithdrawn() {
        HttpResponse<String> dividend = operator.send(
                "POST",
                "markets/GLOBEX/corporate-actions/",
                "{\"kind\":\"cash_dividend\",\"rate\":\"0.25\",\"ex_date\":\"2099-12-01\","
                        + "\"record_date\":\"2099-12-01\",\"pay_date\":\"2099-12-10\"}");
        String location = dividend.headers().firstValue("Location").orElseThrow();
        assertThat(operator.send("DELETE", location, null).statusCode()).isEqualTo(204);

        JsonObject listed = anybody.get("markets/GLOBEX/corporate-actions/")
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(listed.getString("status")).isEqualTo("withdrawn");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ReferenceEvents.names("GLOBEX"))
                        .endsWith("corporate_action_announced.v1", "corporate_action_withdrawn.v1"));
    }

    /** R1.5, R5.9. */
    @Test
    void anInstrumentIsTakenOffAndPutBack() {
        HttpResponse<String> off = operator.send("PATCH", "markets/INITECH/", "{\"status\":\"inactive\"}");
        assertThat(off.statusCode()).as(off.body()).isEqualTo(200);
        assertThat(anybody.snapshot("INITECH").getString("status")).isEqualTo("inactive");

        operator.send("PATCH", "markets/INITECH/", "{\"status\":\"tradable\",\"tick_size\":\"0.05\"}");
        int last = anybody.seq("INITECH");
        await("quotes again").atMost(SOON).until(() -> anybody.seq("INITECH") > last);
        JsonObject quote = anybody.snapshot("INITECH").getJsonObject("quote");
        assertThat(new BigDecimal(quote.getString("bid")).remainder(new BigDecimal("0.05")))
                .isZero();
    }

    /** R7: the library finds its files inside a WAR. */
    @Test
    void theCalendarOfTheExchangeIsServedAndChanged() {
        assertThat(december("2027")).isEqualTo("[20, 21, 22, 23, 27, 28, 29, 30, 31]");

        HttpResponse<String> closed = operator.send("PUT", "markets/calendar/2027-12-31/", "{\"kind\":\"closed\"}");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(december("2027")).isEqualTo("[20, 21, 22, 23, 27, 28, 29, 30]");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ReferenceEvents.names("XNYS")).containsExactly("calendar_changed.v1"));
    }

    @Test
    void nobodyElseMay() {
        Market customer =
                new Market(operator.server(), MarketdataServer.TOKENS.token(UUID.randomUUID(), Role.CUSTOMER));

        assertThat(anybody.send("POST", "markets/AAPL/halts/", NEWS).statusCode())
                .isEqualTo(401);
        assertThat(customer.send("POST", "markets/AAPL/halts/", NEWS).statusCode())
                .isEqualTo(403);
        assertThat(anybody.snapshot("AAPL").getString("status")).isEqualTo("tradable");
    }

    @Test
    void whatIsWrongIsNamed() {
        HttpResponse<String> noReason = operator.send("POST", "markets/AAPL/halts/", "{\"reason\":\" \"}");
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.body()).contains("\"pointer\":\"/reason\"");
        assertThat(operator.send("POST", "markets/AAPL/halts/", NEWS, null).body())
                .contains("\"code\":\"idempotency-key-missing\"");
        assertThat(operator.send("POST", "markets/NONE/halts/", NEWS).body()).contains("\"code\":\"unknown-symbol\"");
        assertThat(operator.send("DELETE", "markets/AAPL/halts/", null).body()).contains("\"code\":\"not-halted\"");
    }

    private BigDecimal last(String symbol) {
        return new BigDecimal(anybody.snapshot(symbol).getJsonObject("trade").getString("price"));
    }

    private BigDecimal firstClose(String symbol, String adjust) {
        return new BigDecimal(anybody.get("markets/" + symbol + "/bars/?limit=1&adjust=" + adjust)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("close"));
    }

    /** The trading days of the end of that December. */
    private String december(String year) {
        return anybody
                .get("markets/calendar/?from=" + year + "-12-18&to=" + year + "-12-31")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(day -> day.getString("date").substring(8))
                .toList()
                .toString();
    }
}
