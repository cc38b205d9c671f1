package org.kontor.notifications.announcements.boundary;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.notifications.announcements.entity.ToldNotification;
import org.kontor.notifications.messages.entity.Notification;

/** A notification in the API. */
public record NotificationView(
        UUID id,
        UUID userId,
        String type,
        UUID orderId,
        String subject,
        String body,
        String channel,
        String status,
        OffsetDateTime createdAt,
        OffsetDateTime readAt,
        List<DeliveryView> deliveries) {

    static NotificationView of(ToldNotification told) {
        Notification notification = told.notification();
        return new NotificationView(
                notification.id(),
                notification.userId(),
                notification.type(),
                notification.orderId(),
                notification.text().subject(),
                notification.text().body(),
                notification.channel().word(),
                notification.isRead() ? "read" : "unread",
                notification.createdAt(),
                notification.readAt(),
                told.deliveries().stream().map(DeliveryView::of).toList());
    }
}
