package org.kontor.notifications.announcements.boundary;

import java.util.UUID;

/** The answer to a posted message. */
public record AcceptedView(UUID id) {}
