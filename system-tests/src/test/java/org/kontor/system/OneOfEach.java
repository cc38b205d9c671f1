package org.kontor.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.kontor.client.Account;
import org.kontor.client.Api;
import org.kontor.client.Person;

/** An operation of each service that needs a token. */
final class OneOfEach {

    /** What a customer with a good token is answered. */
    static final Map<String, Integer> OPERATIONS = Map.of(
            "GET /users/{user}/", 200,
            "GET /accounts/", 200,
            "GET /portfolios/{user}/", 200,
            "DELETE /markets/AAPL/halts/", 403,
            "GET /notifications/", 200);

    private OneOfEach() {}

    /** Until all services that keep something of somebody new have heard of him. */
    static void awaitKnown(Person person) {
        Account.of(person);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> person.get("/portfolios/" + person.id() + "/").isOk());
    }

    /** The status of the answer. */
    static int ask(Api way, Person person, String operation, String token) {
        String[] parts = operation.split(" ");
        return way.send(way.request(parts[0], parts[1].replace("{user}", person.id()), null, Map.of())
                        .setHeader("Authorization", "Bearer " + token))
                .status();
    }
}
