package org.kontor.client;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;

/** A person's orders at trading. */
public record Orders(Person owner) {

    private static final List<String> OPEN = List.of("accepted", "new", "partially_filled");

    /** 201 for a new order, 200 for one that was there, 422 with the reason for a rejected one. */
    public Answer place(OrderTicket ticket) {
        return owner.post("/trades/", ticket.toJson());
    }

    public Answer cancel(String order) {
        return owner.delete("/trades/" + order + "/");
    }

    public JsonObject show(String order) {
        return owner.get("/trades/" + order + "/").expect(200).json();
    }

    /** Waits for the order's end, at most so long; the order as it is then. */
    public JsonObject awaitEnd(String order, Duration atMost) {
        try {
            return await().atMost(atMost)
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> show(order), state -> !isOpen(state));
        } catch (ConditionTimeoutException stillOpen) {
            return show(order);
        }
    }

    public static boolean isOpen(JsonObject order) {
        return OPEN.contains(order.getString("status"));
    }

    public List<JsonObject> fills(String order) {
        return Listing.all(owner, "/trades/" + order + "/executions/");
    }

    /** All orders, newest first. */
    public List<JsonObject> all() {
        return Listing.all(owner, "/trades/");
    }
}
