package org.kontor.system.lives;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.kontor.client.Answer;
import org.kontor.client.Person;

/** What an operator does to the market of the lives while they trade. */
final class Disturbances {

    private final Person operator;

    Disturbances(Person operator) {
        this.operator = operator;
    }

    /**
     * A split and a dividend with today as their ex date: trading adjusts the orders that are open when it comes to
     * them, within a minute, on whichever server.
     */
    void announceCorporateActions() {
        String today = LocalDate.now(ZoneId.of("America/New_York")).toString();
        announce(
                "INITECH",
                Json.createObjectBuilder()
                        .add("kind", "split")
                        .add("old_rate", "2")
                        .add("new_rate", "3")
                        .add("cash_in_lieu_price", "200.00")
                        .add("ex_date", today)
                        .build());
        announce(
                "GLOBEX",
                Json.createObjectBuilder()
                        .add("kind", "cash_dividend")
                        .add("rate", "0.37")
                        .add("ex_date", today)
                        .add("record_date", today)
                        .add("pay_date", today)
                        .build());
    }

    /** There is one action of a kind and day: a second run on the same stack finds that of the first. */
    private void announce(String symbol, JsonObject action) {
        post("/markets/" + symbol + "/corporate-actions/", action).expect(201, 409);
    }

    void halt(String symbol) {
        post(
                        "/markets/" + symbol + "/halts/",
                        Json.createObjectBuilder()
                                .add("reason", "news are pending")
                                .build())
                .expect(201);
    }

    void resume(String symbol) {
        operator.delete("/markets/" + symbol + "/halts/").expect(204);
    }

    private Answer post(String path, JsonObject body) {
        return operator.send(
                "POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }
}
