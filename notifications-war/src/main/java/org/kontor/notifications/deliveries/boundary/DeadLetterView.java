package org.kontor.notifications.deliveries.boundary;

import java.util.UUID;
import org.kontor.notifications.deliveries.entity.Delivery;

/** A delivery as an operator sees it; whose address it was is not among what he needs. */
public record DeadLetterView(
        UUID id,
        UUID notificationId,
        UUID userId,
        String channel,
        String status,
        int attempts,
        String lastError,
        String messageId) {

    static DeadLetterView of(Delivery delivery) {
        return new DeadLetterView(
                delivery.id(),
                delivery.notificationId(),
                delivery.userId(),
                delivery.channel().word(),
                delivery.status().word(),
                delivery.attempts(),
                delivery.lastError(),
                delivery.messageId());
    }
}
