package org.kontor.system.acts;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.kontor.client.Answer;
import org.kontor.client.Databases;
import org.kontor.system.access.Belongings;

/** What operators do at notifications. */
public record NotificationsDeeds(Staff operator, Belongings customer, Records records) {

    public List<Deed> all() {
        return List.of(
                acted("POST /notifications/", "notification-post", this::tell),
                acted(
                        "PATCH /notifications/{id}/",
                        "notification-read",
                        () -> operator.send(
                                "PATCH",
                                "/notifications/" + tell().expect(202).text("id") + "/",
                                Staff.json("status", "read"))),
                acted(
                        "POST /notifications/dead-letters/{id}/resend/",
                        "delivery-resend",
                        () -> operator.send(
                                "POST", "/notifications/dead-letters/" + deadDelivery() + "/resend/", null)));
    }

    private Deed acted(String operation, String act, Supplier<Answer> doing) {
        return new Deed(operation, operator.id(), act, customer.owner()::id, doing, records.acts("notifications"));
    }

    private Answer tell() {
        JsonObject message = Json.createObjectBuilder()
                .add("user_id", customer.owner().id())
                .add("body", "Your account is looked into")
                .add("channels", Json.createArrayBuilder().add("inapp").add("email"))
                .build();
        return operator.send("POST", "/notifications/", message);
    }

    /** A mail that was sent, made one that was given up: no mail server is to be broken for this. */
    private String deadDelivery() {
        String notification = tell().expect(202).text("id");
        Databases databases = records.databases();
        String delivery = await("the mail")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> databases.column(
                                "notifications",
                                "select id from deliveries where status = 'sent' and notification_id = '" + notification
                                        + "'"),
                        sent -> !sent.isEmpty())
                .get(0);
        databases.change(
                "notifications", "update deliveries set status = 'dead', sent_at = null where id = '" + delivery + "'");
        return delivery;
    }
}
