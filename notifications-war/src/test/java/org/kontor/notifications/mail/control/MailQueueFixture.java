package org.kontor.notifications.mail.control;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.messaging.OutboxFixture;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.mail.entity.DeliveryFixture;
import org.kontor.notifications.mail.entity.Report;

/** Builds what a server would inject. */
public final class MailQueueFixture {

    private MailQueueFixture() {}

    /** A queue that takes mails into the caller's transaction; no worker hears of them. */
    public static MailQueue queue(Database database, Clock clock) {
        return with(new MailQueue(), database, clock);
    }

    /** A queue with the transactions that a server would put around what its worker does. */
    static MailQueue queue(LocalTransactions transactions, Clock clock) {
        MailQueue queue = new MailQueue() {
            @Override
            void note(List<Report> reports) {
                transactions.inOne(() -> {
                    super.note(reports);
                    return null;
                });
            }
        };
        queue.outbox = OutboxFixture.outbox(transactions);
        return with(queue, RealDatabase.in(transactions), clock);
    }

    private static MailQueue with(MailQueue queue, Database database, Clock clock) {
        queue.deliveries = table(database);
        queue.settings = settings();
        queue.bell = silentBell();
        queue.clock = clock;
        return queue;
    }

    public static MailBell silentBell() {
        return new MailBell() {
            @Override
            public void ringAtCommit() {
                // there is nobody to hear it
            }
        };
    }

    static DeliveryTable table(Database database) {
        DeliveryTable table = new DeliveryTable();
        table.database = database;
        return table;
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
}
