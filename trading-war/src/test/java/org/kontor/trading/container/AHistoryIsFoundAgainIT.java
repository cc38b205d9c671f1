package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;

/** History R1 to R6 over HTTP: pages, filters and files of the deployed WAR. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AHistoryIsFoundAgainIT {

    private static final String HEAD = "id,order_id,client_order_id,account_id,number,symbol,side,order_type,qty,price,"
            + "gross,fees,net,executed_at,trade_date,settlement_date";

    @ArquillianResource
    URL deployed;

    private Http http;
    private TradedAccount account;
    private UUID first;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @BeforeEach
    void trade() throws Exception {
        http = new Http(deployed.toURI());
        account = TradedAccount.opened("2026-03-06T15:00:00Z");
        account.deposit("10000.00", "2026-03-06T15:00:01Z");
        first = account.trade("=1+1", "BUY", "AAPL", "10", "99.5", "2026-03-06T15:00:02Z");
        account.trade("second", "BUY", "MSFT", "5", "20.00", "2026-03-09T03:30:00Z");
        account.trade("third", "SELL", "AAPL", "4", "98.76", "2026-03-09T14:00:00Z");
    }

    @Test
    void pagesAreNewestFirstAndEachLeadsToTheNext() throws Exception {
        List<String> names = new ArrayList<>();
        String path = "trades/history/?limit=1";
        while (path != null) {
            HttpResponse<String> page = http.get(path, account.token(), null);
            assertThat(page.statusCode()).isEqualTo(200);
            names.addAll(names(Http.json(page)));
            String link = Http.header(page, "Link");
            assertThat(link.isEmpty()).isEqualTo(!Http.json(page).containsKey("next_cursor"));
            path = link.isEmpty() ? null : link.substring(link.indexOf('<') + 1, link.indexOf(">; rel=\"next\""));
        }

        assertThat(names).containsExactly("third", "second", "=1+1");
    }

    @Test
    void aTradeHasItsOrdersNameAndItsAmounts() throws Exception {
        JsonObject trade = http.json("trades/history?symbol=AAPL&side=sell", account.token())
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(trade.getString("account_id")).isEqualTo(account.id().toString());
        assertThat(trade.getString("order_type")).isEqualTo("limit");
        assertThat(trade.getString("qty")).isEqualTo("4");
        assertThat(trade.getString("price")).isEqualTo("98.76");
        assertThat(trade.getString("gross")).isEqualTo("395.04");
        assertThat(trade.getString("fees")).isEqualTo("0.00");
        assertThat(trade.getString("net")).isEqualTo("395.04");
        assertThat(trade.getString("executed_at")).isEqualTo("2026-03-09T14:00:00Z");
        assertThat(trade.getString("trade_date")).isEqualTo("2026-03-09");
    }

    @Test
    void filtersNarrowAndCombine() throws Exception {
        assertThat(found("symbol=AAPL")).containsExactly("third", "=1+1");
        assertThat(found("side=buy")).containsExactly("second", "=1+1");
        assertThat(found("side=buy&symbol=AAPL")).containsExactly("=1+1");
        assertThat(found("type=market")).isEmpty();
        assertThat(found("order_id=" + first)).containsExactly("=1+1");
        assertThat(found("client_order_id=second")).containsExactly("second");
        // half past eleven in the evening of the eighth in New York
        assertThat(found("from=2026-03-08&to=2026-03-08")).containsExactly("second");
        assertThat(found("from=2026-03-09T14:00:00Z")).containsExactly("third");
        assertThat(found("to=2026-03-09T14:00:00Z")).containsExactly("second", "=1+1");
    }

    @Test
    void staffNameWhoseHistoryTheyWantAndOthersAreToldNothing() throws Exception {
        String path = "trades/history/?user_id=" + account.user();
        String support = TradingServer.TOKENS.token(UUID.randomUUID(), Role.SUPPORT);
        String other = TradingServer.TOKENS.token(UUID.randomUUID(), Role.CUSTOMER);

        assertThat(names(http.json(path, support))).hasSize(3);
        assertThat(names(http.json("trades/history/", other))).isEmpty();
        assertThat(http.get(path, other, null).statusCode()).isEqualTo(404);
        assertThat(http.get(path.replace("history/", "history/export/"), other, null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anExportIsAFileOfAllThatIsLeft() throws Exception {
        HttpResponse<String> csv = http.get("trades/history/export/?format=csv", account.token(), null);

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(Http.header(csv, "Content-Type")).matches("(?i)text/csv;\\s*charset=utf-8");
        assertThat(Http.header(csv, "Content-Disposition")).matches("attachment; filename=\"trades-[0-9-]{10}\\.csv\"");
        assertThat(csv.body().lines()).hasSize(4).first().isEqualTo(HEAD);
        assertThat(csv.body().lines().skip(1).toList().get(0))
                .contains(",'=1+1,")
                .contains(",10,99.5,995.00,0.00,995.00,");
        assertThat(csv.body()).endsWith(",2026-03-09T14:00:00Z,2026-03-09,2999-12-31\r\n");
    }

    @Test
    void asJsonItHasTheItemsOfThePages() throws Exception {
        JsonObject file = http.json("trades/history/export?side=buy", account.token());
        List<JsonValue> page = new ArrayList<>(
                http.json("trades/history/?side=buy", account.token()).getJsonArray("items"));
        java.util.Collections.reverse(page);

        assertThat(file.getJsonArray("items")).isEqualTo(page);
    }

    @Test
    void whatGoesWrongBeforeTheFirstRowIsAProblem() throws Exception {
        isProblem(http.get("trades/history/export/?format=xml", account.token(), null), 422, "validation");
        isProblem(http.get("trades/history/?from=x", account.token(), null), 422, "validation");
        try (Connection connection = TradingServer.database();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("LOCK TABLE executions IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<HttpResponse<String>> waiting = http.getLater("trades/history/export/", account.token());
            await().atMost(Duration.ofSeconds(20)).until(AHistoryIsFoundAgainIT::somebodyWaits);

            isProblem(http.get("trades/history/export/", account.token(), null), 429, "too-many-exports");
            isProblem(waiting.join(), 503, "busy");
            connection.rollback();
        }
        assertThat(http.get("trades/history/export/", account.token(), null).statusCode())
                .isEqualTo(200);
    }

    private static boolean somebodyWaits() throws SQLException {
        try (Connection connection = TradingServer.database();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
                        + " WHERE c.relname = 'executions' AND NOT l.granted")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Http.header(answer, "Content-Disposition")).isEmpty();
        assertThat(Http.json(answer).getString("code")).isEqualTo(code);
    }

    private List<String> found(String query) throws Exception {
        return names(http.json("trades/history/?" + query, account.token()));
    }

    private static List<String> names(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(trade -> trade.getString("client_order_id"))
                .toList();
    }
}
