package org.kontor.notifications.mail.control;

import java.time.Clock;
import java.time.Duration;
import org.kontor.database.Database;
import org.kontor.notifications.deliveries.control.DeliveriesFixture;
import org.kontor.notifications.deliveries.entity.DeliveryFixture;
import org.kontor.notifications.deliveries.entity.Terms;

/** Builds what a server would inject. */
public final class MailQueueFixture {

    private MailQueueFixture() {}

    /** A queue that takes mails into the caller's transaction; no worker hears of them. */
    public static MailQueue queue(Database database, Clock clock) {
        MailQueue queue = new MailQueue();
        queue.queue = DeliveriesFixture.queue(database, clock);
        queue.settings = settings();
        queue.clock = clock;
        return queue;
    }

    static MailSettings settings() {
        MailSettings settings = new MailSettings();
        settings.from = "Kontor <no-reply@kontor.localhost>";
        settings.lease = DeliveryFixture.LEASE;
        settings.batch = 100;
        settings.pace = Duration.ofMillis(250);
        settings.retryBase = DeliveryFixture.PATIENCE.base();
        settings.tries = DeliveryFixture.PATIENCE.tries();
        return settings;
    }

    static Terms terms() {
        return settings().terms();
    }
}
