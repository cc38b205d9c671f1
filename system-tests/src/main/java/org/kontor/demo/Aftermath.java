package org.kontor.demo;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.kontor.client.Api;
import org.kontor.client.Listing;
import org.kontor.client.Mails;
import org.kontor.client.Orders;
import org.kontor.client.Person;

/** What portfolio, notifications and the mail server make of what trading did. */
record Aftermath(Api api, Person person) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Waits until everything has arrived; if it does not, the checks will say what is missing. */
    void await(List<JsonObject> orders, int fills) {
        long ended = orders.stream().filter(order -> !Orders.isOpen(order)).count();
        try {
            Awaitility.await("what follows from the trades")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> executions().size() >= fills && mails().size() >= ended);
        } catch (ConditionTimeoutException late) {
            System.err.println("After " + PATIENCE.toSeconds() + " s not all events have arrived.");
        }
    }

    JsonObject portfolio() {
        return person.get("/portfolios/" + person.id() + "/").expect(200).json();
    }

    List<JsonObject> notifications() {
        return Listing.all(person, "/notifications/");
    }

    List<String> mails() {
        return Mails.subjectsTo(person, api);
    }

    private List<JsonObject> executions() {
        return Listing.all(person, "/portfolios/" + person.id() + "/executions/");
    }
}
