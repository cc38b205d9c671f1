package org.kontor.bench.population;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;

/**
 * What a trader starts with. Shares are given under fixed names, so that whoever has them already gets no more; money
 * by the administrator in every run, for what was traded with in earlier ones has not settled yet.
 */
record Endowment(Api api, Person administrator, List<String> symbols) {

    private static final String MONEY = "900000.00";
    /** More than a trader sells before his next purchase is filled, should it have to wait. */
    private static final int SHARES = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void give(Trader trader) {
        JsonObject account = account(trader);
        trader.owns(account.getString("user_id"), account.getString("id"));
        JsonObject deposit = Json.createObjectBuilder().add("amount", MONEY).build();
        String path = "/accounts/" + trader.accountId() + "/deposits/";
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        administrator.send("POST", path, deposit, key).expect(201);
        symbols.forEach(symbol -> buy(trader, symbol));
        await("shares of " + trader.accountId())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> hasAll(trader));
    }

    /** Trading opens it when it hears of the new user. */
    private JsonObject account(Trader trader) {
        JsonArray accounts = await("an account")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> send(trader, "GET", "/accounts/", null, Map.of())
                                .expect(200)
                                .json()
                                .getJsonArray("items"),
                        list -> !list.isEmpty());
        return accounts.getJsonObject(0);
    }

    private void buy(Trader trader, String symbol) {
        JsonObject order = Json.createObjectBuilder()
                .add("symbol", symbol)
                .add("side", "buy")
                .add("type", "market")
                .add("qty", Integer.toString(SHARES))
                .add("time_in_force", "day")
                .add("client_order_id", "endowment-" + symbol)
                .build();
        await("a price of " + symbol)
                .atMost(PATIENCE)
                .until(() -> send(trader, "POST", "/trades/", order, Map.of())
                        .expect(200, 201, 503)
                        .isOk());
    }

    private boolean hasAll(Trader trader) {
        Answer view = send(trader, "GET", "/accounts/" + trader.accountId() + "/", null, Map.of());
        return view.expect(200).json().getJsonArray("positions").size() >= symbols.size();
    }

    private Answer send(Trader trader, String method, String path, JsonStructure body, Map<String, String> headers) {
        HttpRequest.Builder request = api.request(method, path, body, headers);
        return api.send(request.setHeader("Authorization", "Bearer " + trader.token()));
    }
}
