package org.kontor.notifications.announcements.boundary;

import java.time.OffsetDateTime;
import org.kontor.notifications.deliveries.entity.Delivery;

/** What became of the mail or text of a notification. */
public record DeliveryView(String channel, String status, int attempts, String messageId, OffsetDateTime sentAt) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.channel().word(),
                delivery.status().word(),
                delivery.attempts(),
                delivery.messageId(),
                delivery.sentAt());
    }
}
