package org.kontor.notifications.announcements.entity;

import java.util.List;
import java.util.UUID;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.messages.entity.Notification;

/** A notification and its ways out of the platform. */
public record ToldNotification(Notification notification, List<Delivery> deliveries) {

    public UUID id() {
        return notification.id();
    }
}
