package org.kontor.notifications.messages.entity;

import java.util.UUID;

/** A notification, why there is one, and what goes by its mail alone. */
public record Told(Notification notification, Origin origin, Enclosure enclosure) {

    public Told(Notification notification, Origin origin) {
        this(notification, origin, Enclosure.NONE);
    }

    public UUID id() {
        return notification.id();
    }
}
