package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
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

/** Accounts R2 to R8 as a client meets them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccountsAreRunOverHttpIT {

    @ArquillianResource
    URL deployed;

    private final UUID user = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();
    private final String path = "accounts/" + account + "/";

    private Calls owner;
    private Calls other;
    private Calls operator;

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @BeforeEach
    void open() throws Exception {
        URI server = deployed.toURI();
        owner = new Calls(server, user, Role.CUSTOMER);
        other = new Calls(server, UUID.randomUUID(), Role.CUSTOMER);
        operator = new Calls(server, UUID.randomUUID(), Role.OPERATOR);
        try (Connection connection = TradingServer.database();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO accounts (id, user_id, status, opened_at, version) VALUES (?, ?, 'OPEN', now(), 1)")) {
            insert.setObject(1, account);
            insert.setObject(2, user);
            insert.executeUpdate();
        }
    }

    @Test
    void anAccountShowsHowItStands() {
        owner.expect(201, "POST", path + "deposits/", "{\"amount\":\"100.00\"}");
        JsonObject shown = owner.expect(200, "GET", path, null);

        assertThat(shown.getString("withdrawable")).isEqualTo("100.00");
        assertThat(shown.getString("settled_cash")).isEqualTo("100.00");
        assertThat(shown.getString("unsettled_cash")).isEqualTo("0.00");
        assertThat(shown.getString("trigger_source")).isEqualTo("last");
        assertThat(shown.getInt("good_faith_violations")).isZero();
        assertThat(shown.containsKey("restriction")).isFalse();
    }

    @Test
    void settledCashIsTakenOutOncePerKey() {
        owner.expect(201, "POST", path + "deposits/", "{\"amount\":\"100.00\"}");
        JsonObject first = owner.expect(201, "POST", path + "withdrawals/", "{\"amount\":\"30.00\"}", "once");
        JsonObject again = owner.expect(201, "POST", path + "withdrawals/", "{\"amount\":\"30.00\"}", "once");
        assertThat(again).isEqualTo(first);

        JsonObject refused = owner.expect(422, "POST", path + "withdrawals/", "{\"amount\":\"70.01\"}");
        assertThat(refused.getString("code")).isEqualTo("insufficient-settled-cash");
        assertThat(refused.getString("withdrawable")).isEqualTo("70.00");
        assertThat(refused.getString("requested")).isEqualTo("70.01");
        assertThat(other.refusal(404, "POST", path + "withdrawals/", "{\"amount\":\"1.00\"}"))
                .isEqualTo("not-found");
        assertThat(owner.refusal(422, "POST", path + "withdrawals/", "{\"amount\":\"0.001\"}"))
                .isEqualTo("validation");
    }

    @Test
    void theOwnerChoosesWhatSetsOffHisStops() {
        JsonObject changed = owner.expect(200, "PATCH", path, "{\"trigger_source\":\"double_bid_ask\"}");

        assertThat(changed.getString("trigger_source")).isEqualTo("double_bid_ask");
        assertThat(owner.refusal(422, "PATCH", path, "{\"trigger_source\":\"rumours\"}"))
                .isEqualTo("validation");
        assertThat(operator.refusal(403, "PATCH", path, "{\"trigger_source\":\"last\"}"))
                .isEqualTo("forbidden");
        assertThat(other.refusal(404, "PATCH", path, "{\"trigger_source\":\"last\"}"))
                .isEqualTo("not-found");
    }

    @Test
    void anOperatorRestrictsAndSaysWhy() {
        owner.expect(201, "POST", path + "deposits/", "{\"amount\":\"100.00\"}");
        JsonObject restricted =
                operator.expect(200, "PUT", path + "status/", "{\"status\":\"restricted\",\"reason\":\"court order\"}");

        assertThat(restricted.getJsonObject("restriction").getString("kind")).isEqualTo("restricted");
        assertThat(owner.refusal(403, "POST", path + "withdrawals/", "{\"amount\":\"1.00\"}"))
                .isEqualTo("account-restricted");
        assertThat(operator.refusal(422, "PUT", path + "status/", "{\"status\":\"open\"}"))
                .isEqualTo("validation");
        assertThat(owner.refusal(403, "PUT", path + "status/", "{\"status\":\"open\",\"reason\":\"please\"}"))
                .isEqualTo("forbidden");
    }

    @Test
    void onlyAnEmptyAccountIsClosed() {
        String close = "{\"status\":\"closed\",\"reason\":\"his wish\"}";
        owner.expect(201, "POST", path + "deposits/", "{\"amount\":\"5.00\"}");
        assertThat(operator.refusal(409, "PUT", path + "status/", close)).isEqualTo("account-not-empty");

        owner.expect(201, "POST", path + "withdrawals/", "{\"amount\":\"5.00\"}");
        operator.expect(200, "PUT", path + "status/", close);
        assertThat(owner.refusal(403, "POST", path + "deposits/", "{\"amount\":\"5.00\"}"))
                .isEqualTo("account-restricted");
    }

    @Test
    void aDepositIsTakenBackOnce() {
        String deposit = owner.expect(201, "POST", path + "deposits/", "{\"amount\":\"100.00\"}")
                .getString("transaction_id");
        String order = "{\"transaction_id\":\"" + deposit + "\",\"reason\":\"sent to the wrong account\"}";

        JsonObject correction = operator.expect(201, "POST", path + "corrections/", order);
        assertThat(correction.getString("amount")).isEqualTo("-100.00");
        assertThat(operator.refusal(409, "POST", path + "corrections/", order)).isEqualTo("already-reversed");
        assertThat(owner.refusal(403, "POST", path + "corrections/", order)).isEqualTo("forbidden");
        JsonObject newest = owner.expect(200, "GET", path + "ledger/", null)
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(newest.getString("reverses")).isEqualTo(deposit);
        assertThat(owner.expect(200, "GET", path, null).getString("cash")).isEqualTo("0.00");
    }

    @Test
    void trialBalancesDifferByNothing() {
        owner.expect(201, "POST", path + "deposits/", "{\"amount\":\"100.00\"}");
        JsonObject usd = owner.expect(200, "GET", path + "trial-balance/", null)
                .getJsonArray("ledgers")
                .getJsonObject(0);
        assertThat(usd.getString("debits")).isEqualTo("100.00");
        assertThat(usd.getString("difference")).isEqualTo("0.00");
        assertThat(usd.getJsonArray("kinds")).hasSize(2);

        operator.expect(200, "GET", "accounts/trial-balance/", null).getJsonArray("ledgers").stream()
                .map(ledger -> ledger.asJsonObject().getString("difference"))
                .forEach(difference -> assertThat(difference).isEqualTo("0.00"));
        assertThat(owner.refusal(403, "GET", "accounts/trial-balance/", null)).isEqualTo("forbidden");
    }

    @Test
    void theBooksAreCheckedOnDemandAndOnSchedule() throws Exception {
        owner.expect(201, "POST", path + "deposits/", "{\"amount\":\"100.00\"}");
        JsonObject report = operator.expect(200, "GET", "accounts/reconciliation/", null);
        assertThat(report.getInt("accounts")).isPositive();
        assertThat(report.getJsonArray("checks")).hasSize(10);
        // other tests of this server leave books that are wrong on purpose; those of this account are right
        assertThat(report.toString()).doesNotContain(account.toString());
        assertThat(owner.refusal(403, "GET", "accounts/reconciliation/", null)).isEqualTo("forbidden");

        HttpRequest metrics =
                HttpRequest.newBuilder(deployed.toURI().resolve("/metrics")).build();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(HttpClient.newHttpClient()
                                .send(metrics, BodyHandlers.ofString())
                                .body()
                                .lines()
                                .filter(line -> line.startsWith("kontor_reconciliation_mismatches{"))
                                .filter(line -> line.contains("check=\"street\"")))
                        .hasSize(1)
                        .allSatisfy(line -> assertThat(line).matches(".* [0-9]+(\\.[0-9]+)?")));
    }

    @Test
    void anOperatorSettlesUpToToday() {
        JsonObject run = operator.expect(200, "POST", "accounts/settlements/", "{}");
        assertThat(run.getInt("failed")).isZero();

        String farAway = LocalDate.of(2999, 1, 1).toString();
        assertThat(operator.refusal(422, "POST", "accounts/settlements/", "{\"through\":\"" + farAway + "\"}"))
                .isEqualTo("validation");
        assertThat(operator.refusal(422, "POST", "accounts/settlements/", "{\"through\":\"tomorrow\"}"))
                .isEqualTo("validation");
        assertThat(owner.refusal(403, "POST", "accounts/settlements/", "{}")).isEqualTo("forbidden");
    }
}
