package org.kontor.notifications.announcements.entity;

import org.kontor.notifications.messages.entity.Enclosure;
import org.kontor.notifications.messages.entity.Origin;

/** Something to tell, why, and what goes by its mail alone. */
public record Notice(Announcement announcement, Origin origin, Enclosure enclosure) {

    public Notice(Announcement announcement, Origin origin) {
        this(announcement, origin, Enclosure.NONE);
    }
}
