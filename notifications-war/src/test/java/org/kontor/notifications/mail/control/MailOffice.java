package org.kontor.notifications.mail.control;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.notifications.contacts.control.ContactsFixture;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.database.Statements;
import org.kontor.notifications.deliveries.control.DeliveriesFixture;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.deliveries.control.DeliveryRound;
import org.kontor.notifications.deliveries.control.TestClock;
import org.kontor.notifications.deliveries.entity.DeliveryFixture;
import org.kontor.notifications.messages.control.MessagesFixture;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Enclosure;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.messages.entity.Told;
import org.kontor.notifications.texts.entity.Text;

/** Mails of a few users that are due at noon, and workers that send them to a real mail server. */
final class MailOffice implements AutoCloseable {

    final MailServerFixture server = new MailServerFixture();
    final TestClock clock = new TestClock();
    final Statements statements = new Statements();
    final LocalTransactions transactions = RealDatabase.transactions(statements);

    /** By the first half of their address. */
    private final Map<String, UUID> users = new LinkedHashMap<>();

    /** Queues a mail to each, in one transaction. */
    MailOffice queue(String... names) {
        return transactions.inOne(() -> {
            Database database = RealDatabase.in(transactions);
            List<Told> told =
                    Arrays.stream(names).map(name -> told(name, database)).toList();
            MessagesFixture.messages(database).addOnce(told);
            MailQueueFixture.queue(database, clock).add(told);
            return this;
        });
    }

    /** Queues a mail that has something for itself alone. */
    MailOffice queue(String name, Enclosure enclosure) {
        return transactions.inOne(() -> {
            Database database = RealDatabase.in(transactions);
            Told plain = told(name, database);
            Notification about = plain.notification();
            Told told = new Told(
                    new Notification(
                            about.id(),
                            about.userId(),
                            "email_verification",
                            Channel.EMAIL,
                            new Text("subject", "It is " + Text.WITHHELD),
                            null,
                            about.createdAt(),
                            null),
                    plain.origin(),
                    enclosure);
            MessagesFixture.messages(database).addOnce(List.of(told));
            MailQueueFixture.queue(database, clock).add(List.of(told));
            return this;
        });
    }

    /** Of all notifications of the user: what is kept beside the text. */
    List<String> enclosed(String name) {
        return RealDatabase.column("SELECT concat_ws(' ', recipient, secret) FROM notifications WHERE user_id = '"
                + users.get(name) + "'");
    }

    private Told told(String name, Database database) {
        UUID user = users.computeIfAbsent(name, unknown -> UUID.randomUUID());
        ContactsFixture.contacts(database)
                .put(ContactsFixture.unverified(user, name + "@example.com"), 1, DeliveryFixture.NOON);
        Notification notification = MessagesFixture.about(UUID.randomUUID(), user, "order.filled", "to " + name);
        return new Told(notification, new Origin("order", UUID.randomUUID(), 1, "corr-" + name));
    }

    /** What a worker with a mail server of its own choice does in a turn. */
    DeliveryRound worker(Postman postman) {
        return worker(DeliveriesFixture.queue(transactions, clock), postman);
    }

    DeliveryRound worker() {
        return worker(postman(clock));
    }

    DeliveryRound worker(DeliveryQueue queue, Postman postman) {
        return new DeliveryRound(Channel.EMAIL, queue, postman, MailQueueFixture.terms(), clock);
    }

    Postman postman(Clock time) {
        Postman postman = PostmanFixture.postman(server.session());
        postman.clock = time;
        return postman;
    }

    /** Of all mails to the user, in the order they were queued: the status and the tries. */
    List<String> states(String name) {
        return RealDatabase.column("SELECT status || ' ' || attempts FROM deliveries WHERE user_id = '"
                + users.get(name) + "' ORDER BY id");
    }

    /** Correlation ids of the events that tell of mails that were sent to the user. */
    List<String> published(String name) {
        return RealDatabase.column("SELECT correlation_id FROM outbox WHERE type = 'org.kontor.notifications.sent.v1'"
                + " AND key = '" + users.get(name) + "'");
    }

    @Override
    public void close() {
        server.close();
        transactions.inOne(() -> RealDatabase.in(transactions)
                .change("UPDATE deliveries SET status = 'dead', sent_at = NULL WHERE status <> 'sent'"));
    }
}
