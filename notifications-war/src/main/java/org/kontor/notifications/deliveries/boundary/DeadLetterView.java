package org.kontor.notifications.mail.boundary;

import java.util.UUID;
import org.kontor.notifications.mail.entity.Delivery;

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
                "email",
                delivery.status().word(),
                delivery.attempts(),
                delivery.lastError(),
                delivery.messageId());
    }
}
