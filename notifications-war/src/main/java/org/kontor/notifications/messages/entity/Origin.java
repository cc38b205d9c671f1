package org.kontor.notifications.messages.entity;

import java.util.UUID;

/**
 * Why there is a notification: the key under which it is made once (R2.1).
 *
 * @param subjectKey what it is about, for example an order's id
 * @param eventId the event that told of it
 * @param sequence of that event: a newer one may say more about the same subject
 * @param correlationId ties it to the request that set it off
 */
public record Origin(String subjectKey, UUID eventId, long sequence, String correlationId) {

    /** A message that somebody posted has no event before it. */
    public static Origin posted(UUID notificationId, String correlationId) {
        return new Origin("posted", notificationId, 0, correlationId);
    }
}
