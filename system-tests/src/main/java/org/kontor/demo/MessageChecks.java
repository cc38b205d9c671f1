package org.kontor.demo;

import jakarta.json.JsonObject;
import java.util.List;
import org.kontor.client.Orders;

/** Whether every order that ended was told once in the application and once by mail. */
final class MessageChecks {

    private MessageChecks() {}

    static List<Check> of(DayRecord day) {
        List<JsonObject> ended =
                day.orders().stream().filter(order -> !Orders.isOpen(order)).toList();
        List<JsonObject> told = day.notifications().stream()
                .filter(notification -> ended.stream().anyMatch(order -> isAbout(notification, order)))
                .toList();
        long toldOnce = ended.stream()
                .filter(order -> told.stream()
                                .filter(notification -> isAbout(notification, order))
                                .count()
                        == 1)
                .count();
        List<String> subjects = told.stream()
                .map(notification -> notification.getString("subject"))
                .sorted()
                .toList();
        return List.of(
                Check.that(
                        toldOnce == ended.size(),
                        "one in-app message for each order that ended",
                        toldOnce + " of " + ended.size() + " orders"),
                Check.that(
                        day.mails().stream().sorted().toList().equals(subjects),
                        "one mail for each of these messages, and no other",
                        day.mails().size() + " mails"));
    }

    private static boolean isAbout(JsonObject notification, JsonObject order) {
        return notification.getString("order_id", "").equals(order.getString("id"))
                && notification.getString("type").equals("order." + order.getString("status"));
    }
}
