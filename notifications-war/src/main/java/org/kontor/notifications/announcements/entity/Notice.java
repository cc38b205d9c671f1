package org.kontor.notifications.announcements.entity;

import org.kontor.notifications.messages.entity.Origin;

/** Something to tell, and why. */
public record Notice(Announcement announcement, Origin origin) {}
