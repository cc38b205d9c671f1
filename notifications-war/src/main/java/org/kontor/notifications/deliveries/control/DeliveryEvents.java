package org.kontor.notifications.deliveries.control;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.kontor.messaging.Cause;
import org.kontor.messaging.NewEvent;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.deliveries.entity.Delivery;

/** What this component tells others, without the address it used. Schema: {@code events/notifications.sent.v1}. */
final class DeliveryEvents {

    /** Found once: the methods of {@link Json} look for a provider at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private DeliveryEvents() {}

    static NewEvent sent(Assignment done, Delivery sent) {
        JsonObjectBuilder data = JSON.createObjectBuilder()
                .add("notification_id", sent.notificationId().toString())
                .add("user_id", sent.userId().toString())
                .add("type", done.type())
                .add("channel", sent.channel().word())
                .add("attempts", sent.attempts())
                .add("message_id", sent.messageId())
                .add("sent_at", sent.sentAt().toInstant().toString());
        if (done.letter().orderId() != null) {
            data.add("order_id", done.letter().orderId().toString());
        }
        return new NewEvent(
                "notifications.v1",
                sent.userId().toString(),
                "org.kontor.notifications.sent.v1",
                sent.notificationId().toString(),
                data.build(),
                new Cause(sent.correlationId(), null));
    }
}
