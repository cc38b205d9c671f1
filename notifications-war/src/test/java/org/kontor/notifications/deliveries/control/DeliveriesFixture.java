package org.kontor.notifications.deliveries.control;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.messaging.OutboxFixture;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.deliveries.entity.Report;
import org.kontor.notifications.deliveries.entity.Terms;
import org.kontor.notifications.messages.entity.Channel;

/** Builds what a server would inject. */
public final class DeliveriesFixture {

    private DeliveriesFixture() {}

    /** A queue that takes deliveries into the caller's transaction; no worker hears of them. */
    public static DeliveryQueue queue(Database database, Clock clock) {
        return with(new DeliveryQueue(), database, clock);
    }

    /** A queue with the transactions that a server would put around what its worker does. */
    public static DeliveryQueue queue(LocalTransactions transactions, Clock clock) {
        DeliveryQueue queue = new DeliveryQueue() {
            @Override
            public void note(List<Report> reports) {
                transactions.inOne(() -> {
                    super.note(reports);
                    return null;
                });
            }
        };
        queue.outbox = OutboxFixture.outbox(transactions);
        return with(queue, RealDatabase.in(transactions), clock);
    }

    private static DeliveryQueue with(DeliveryQueue queue, Database database, Clock clock) {
        queue.deliveries = table(database);
        queue.bells = silentBells();
        queue.clock = clock;
        return queue;
    }

    public static DeliveryBells silentBells() {
        return new DeliveryBells() {
            @Override
            public void ringAtCommit(Channel channel) {
                // there is nobody to hear it
            }
        };
    }

    static DeliveryTable table(Database database) {
        DeliveryTable table = new DeliveryTable();
        table.database = database;
        return table;
    }

    /** What a worker with its own idea of the time would take. */
    public static List<Assignment> take(Database database, Channel channel, OffsetDateTime now, Terms terms) {
        return table(database).take(channel, now, terms);
    }
}
