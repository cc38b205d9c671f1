package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;

/** Statements R1 to R5, and the pages of problems, over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class APastStatementNeverChangesIT {

    private static final String PAGE = "text/html";

    @ArquillianResource
    URL deployed;

    private Http http;
    private TradedAccount account;
    private UUID order;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @BeforeEach
    void trade() throws Exception {
        http = new Http(deployed.toURI());
        account = TradedAccount.opened("2026-03-06T15:00:00Z");
        account.deposit("10000.00", "2026-03-06T15:00:01Z");
        order = account.trade("<b>mine</b>", "BUY", "AAPL", "10", "99.5", "2026-03-06T15:00:02Z");
        // half past eleven in the evening of the eighth in New York, when the clocks have gone forward
        account.trade("second", "SELL", "AAPL", "4", "98.76", "2026-03-09T03:30:00Z");
    }

    @Test
    void openingAndMovementsMakeTheClosing() throws Exception {
        JsonObject friday = statement("2026-03-06");
        assertThat(friday.getBoolean("complete")).isTrue();
        assertThat(friday.getJsonObject("opening").getString("total")).isEqualTo("0.00");
        assertThat(friday.getJsonObject("closing").getString("total")).isEqualTo("9005.00");
        assertThat(friday.getJsonArray("movements")).hasSize(2);
        assertThat(friday.getJsonArray("trades")).hasSize(1);

        JsonObject sunday = statement("2026-03-08");
        assertThat(sunday.getJsonObject("opening").getString("total")).isEqualTo("9005.00");
        assertThat(sunday.getJsonObject("closing").getString("total")).isEqualTo("9400.04");
        assertThat(sunday.getJsonObject("closing").getString("settled")).isEqualTo("9400.04");
        assertThat(sunday.getJsonArray("positions").getValuesAs(JsonObject.class))
                .extracting(position -> position.getString("symbol") + " " + position.getString("qty"))
                .containsExactly("AAPL 6");

        JsonObject quiet = statement("2026-03-07");
        assertThat(quiet.getJsonArray("movements")).isEmpty();
        assertThat(quiet.getJsonObject("closing")).isEqualTo(quiet.getJsonObject("opening"));
    }

    @Test
    void whatHappensLaterIsNotInIt() throws Exception {
        String before = http.get(path("2026-03-08"), account.token(), PAGE).body();
        String today = LocalDate.now(ZoneId.of("America/New_York")).toString();
        account.deposit("5.00", "2026-03-09T04:00:00Z");
        account.deposit("7.00", java.time.Instant.now().toString());

        assertThat(http.get(path("2026-03-08"), account.token(), PAGE).body()).isEqualTo(before);
        assertThat(statement("2026-03-09").getJsonObject("closing").getString("total"))
                .isEqualTo("9405.04");
        assertThat(statement(today).getBoolean("complete")).isFalse();
        assertThat(statement(today).getJsonObject("closing").getString("total")).isEqualTo("9412.04");
    }

    @Test
    void aDayWithoutAStatementHasNone() throws Exception {
        for (String day : List.of("2026-03-05", "2999-01-01", "2026-02-30", "yesterday", "+12026-01-01")) {
            isProblem(http.get(path(day), account.token(), null), 404, "not-found");
        }
    }

    @Test
    void otherPeoplesPapersAreNotThereAndStaffSeeThem() throws Exception {
        String other = TradingServer.TOKENS.token(UUID.randomUUID(), Role.CUSTOMER);
        String support = TradingServer.TOKENS.token(UUID.randomUUID(), Role.SUPPORT);
        for (String path : List.of(path("2026-03-06"), "trades/" + order + "/confirmation/")) {
            isProblem(http.get(path, other, PAGE), 404, "not-found");
            isProblem(http.get(path, null, PAGE), 401, "unauthenticated");
            assertThat(http.get(path, support, PAGE).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void peopleGetAPageUnderAStrictPolicy() throws Exception {
        HttpResponse<String> page =
                http.get(path("2026-03-06"), account.token(), "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(Http.header(page, "Content-Type")).matches("(?i)text/html;\\s*charset=utf-8");
        assertThat(Http.header(page, "Content-Security-Policy")).contains("default-src 'none'", "style-src 'sha256-");
        assertThat(Http.header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.body())
                .startsWith("<!DOCTYPE html>")
                .contains("Account statement, March 6, 2026", "9,005.00", "+10,000.00", "Deposit", "10:00:02", "99.50")
                .doesNotContain("<script", "style=", "http://", "https://");
        assertThat(http.get(path("2026-03-06"), account.token(), "*/*").body()).startsWith("{");
    }

    @Test
    void aConfirmationSaysWhatWasTraded() throws Exception {
        JsonObject confirmation = http.json("trades/" + order + "/confirmation", account.token());
        assertThat(confirmation.getString("qty")).isEqualTo("10");
        assertThat(confirmation.getString("average_price")).isEqualTo("99.500000");
        assertThat(confirmation.getString("net")).isEqualTo("995.00");
        assertThat(confirmation.getString("capacity")).isEqualTo("principal");
        assertThat(confirmation.getBoolean("simulated")).isTrue();
        assertThat(confirmation.getString("trade_date")).isEqualTo("2026-03-06");
        assertThat(confirmation.getJsonArray("executions")).hasSize(1);

        assertThat(http.get("trades/" + order + "/confirmation/", account.token(), PAGE)
                        .body())
                .contains("You bought 10 shares of AAPL at an average price of 99.50 USD.", "&lt;b&gt;mine&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void anOrderWithoutATradeHasNoConfirmation() throws Exception {
        UUID resting = account.order("resting");

        HttpResponse<String> refused = http.get("trades/" + resting + "/confirmation/", account.token(), PAGE);

        isProblem(refused, 409, "not-executed");
        assertThat(Http.json(refused).getString("order_status")).isEqualTo("new");
    }

    @Test
    void theTypeOfAProblemLeadsToItsPage() throws Exception {
        HttpResponse<String> refused = http.get("trades/history/?limit=0", account.token(), null);
        // the server of this test has its own context root
        String type = Http.json(refused).getString("type").substring(1);

        HttpResponse<String> page = http.get(type, null, null);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>validation</h1>", "422");
        assertThat(http.get(type + "/", null, PAGE).body()).isEqualTo(page.body());
        assertThat(http.get("problems/", null, null).body()).contains(type + "/\">validation</a>");
        isProblem(http.get("problems/no-such-thing/", null, PAGE), 404, "not-found");
    }

    private JsonObject statement(String day) throws Exception {
        return http.json(path(day), account.token());
    }

    private String path(String day) {
        return "accounts/" + account.id() + "/statements/" + day + "/";
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Http.json(answer).getString("code")).isEqualTo(code);
    }
}
