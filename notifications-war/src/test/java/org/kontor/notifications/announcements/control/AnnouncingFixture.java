package org.kontor.notifications.announcements.control;

import java.time.Clock;
import org.kontor.database.Database;
import org.kontor.notifications.deliveries.control.DeliveriesFixture;
import org.kontor.notifications.mail.control.MailQueueFixture;
import org.kontor.notifications.messages.control.MessagesFixture;
import org.kontor.notifications.sms.control.TextQueueFixture;

/** Builds what a server would inject. */
public final class AnnouncingFixture {

    private AnnouncingFixture() {}

    public static Announcing announcing(Database database, Clock clock) {
        Announcing announcing = new Announcing();
        announcing.database = database;
        announcing.messages = MessagesFixture.messages(database);
        announcing.mail = MailQueueFixture.queue(database, clock);
        announcing.texts = TextQueueFixture.queue(database, clock);
        announcing.deliveries = DeliveriesFixture.queue(database, clock);
        announcing.clock = clock;
        return announcing;
    }
}
