package org.kontor.notifications.messages.control;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.texts.entity.Text;

public final class MessagesFixture {

    public static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

    private MessagesFixture() {}

    public static Messages messages(Database database) {
        Messages messages = new Messages();
        messages.database = database;
        return messages;
    }

    public static Notification about(UUID order, UUID user, String type, String subject) {
        return new Notification(
                UUID.randomUUID(), user, type, Channel.INAPP, new Text(subject, "body"), order, NOON, null);
    }
}
