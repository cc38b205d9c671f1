package org.kontor.client;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A person's account at trading. */
public record Account(Person owner, String id) {

    /** Waits for the account that trading opens when it hears of the new user. */
    public static Account of(Person person) {
        JsonArray accounts = await("the account of " + person.email())
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> person.get("/accounts/").expect(200).json().getJsonArray("items"),
                        list -> !list.isEmpty());
        return new Account(person, accounts.getJsonObject(0).getString("id"));
    }

    public Answer deposit(String amount, String key) {
        JsonObject body = Json.createObjectBuilder().add("amount", amount).build();
        return owner.send("POST", "/accounts/" + id + "/deposits/", body, Map.of("Idempotency-Key", key));
    }

    public JsonObject view() {
        return owner.get("/accounts/" + id + "/").expect(200).json();
    }

    public BigDecimal cash() {
        return new BigDecimal(view().getString("cash"));
    }

    /** Shares held of a symbol, reserved ones included. */
    public BigDecimal shares(String symbol) {
        return view().getJsonArray("positions").getValuesAs(JsonObject.class).stream()
                .filter(position -> position.getString("symbol").equals(symbol))
                .map(position -> new BigDecimal(position.getString("qty")))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** All postings, newest first. */
    public List<JsonObject> ledger() {
        return Listing.all(owner, "/accounts/" + id + "/ledger/");
    }
}
