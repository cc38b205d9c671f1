package org.kontor.notifications.announcements.entity;

import java.util.Set;
import java.util.UUID;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.texts.entity.Text;

/**
 * Something a user is to be told.
 *
 * @param type for example {@code order.filled}
 * @param orderId the order it is about; null if none
 * @param channels at least one
 */
public record Announcement(UUID userId, String type, Text text, UUID orderId, Set<Channel> channels) {

    public boolean isMailed() {
        return channels.contains(Channel.EMAIL);
    }

    public boolean isTexted() {
        return channels.contains(Channel.SMS);
    }

    /** Where its notification counts as shown: in the application, if it is shown there at all. */
    public Channel shownIn() {
        if (channels.contains(Channel.INAPP)) {
            return Channel.INAPP;
        }
        return isMailed() ? Channel.EMAIL : Channel.SMS;
    }
}
