package org.kontor.notifications.messages.entity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.notifications.texts.entity.Text;

/**
 * Something a user was told. It begins unread and becomes read once.
 *
 * @param orderId the order it is about; null if none
 * @param readAt null while unread
 */
public record Notification(
        UUID id,
        UUID userId,
        String type,
        Channel channel,
        Text text,
        UUID orderId,
        OffsetDateTime createdAt,
        OffsetDateTime readAt) {

    public boolean isRead() {
        return readAt != null;
    }

    public Notification read(OffsetDateTime now) {
        return isRead() ? this : new Notification(id, userId, type, channel, text, orderId, createdAt, now);
    }
}
