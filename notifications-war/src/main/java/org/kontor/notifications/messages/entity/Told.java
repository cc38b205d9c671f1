package org.kontor.notifications.messages.entity;

import java.util.UUID;

/** A notification and why there is one. */
public record Told(Notification notification, Origin origin) {

    public UUID id() {
        return notification.id();
    }
}
