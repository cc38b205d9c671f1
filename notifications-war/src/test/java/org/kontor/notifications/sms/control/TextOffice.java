package org.kontor.notifications.sms.control;

import static org.kontor.notifications.deliveries.entity.DeliveryFixture.NOON;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.notifications.contacts.control.ContactsFixture;
import org.kontor.notifications.contacts.entity.Contact;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.database.Statements;
import org.kontor.notifications.deliveries.control.DeliveriesFixture;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.deliveries.control.DeliveryRound;
import org.kontor.notifications.deliveries.control.TestClock;
import org.kontor.notifications.messages.control.MessagesFixture;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Enclosure;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.messages.entity.Told;
import org.kontor.notifications.preferences.control.PreferencesFixture;
import org.kontor.notifications.preferences.entity.Preference;
import org.kontor.notifications.preferences.entity.QuietHours;
import org.kontor.notifications.texts.entity.Text;

/** Texts to one user that are due at noon, and workers that give them to a real provider. */
final class TextOffice implements AutoCloseable {

    static final LocalTime TWO_HOURS_LATER = LocalTime.of(14, 0);

    final ProviderFixture provider = new ProviderFixture();
    final TestClock clock = new TestClock();
    final LocalTransactions transactions = RealDatabase.transactions(new Statements());
    final DeliveryQueue queue = DeliveriesFixture.queue(transactions, clock);
    final SmsSettings settings = TextQueueFixture.settings(provider.url());

    private final UUID ann = UUID.randomUUID();

    /** What the user says of himself; null for nothing. */
    TextOffice with(Contact contact, Preference preference) {
        return in(database -> {
            ContactsFixture.contacts(database).put(contact, 1, NOON);
            if (preference != null) {
                PreferencesFixture.preferences(database).put(ann, preference);
            }
        });
    }

    /** She has proved her number, and wants texts at any time. */
    TextOffice willing() {
        return with(proved(), wanting(LocalTime.NOON, LocalTime.NOON));
    }

    Contact proved() {
        return ContactsFixture.withPhone(ann, "+4915550201");
    }

    Contact unproved() {
        return ContactsFixture.unverified(ann, "ann@example.com");
    }

    static Preference wanting(LocalTime quietFrom, LocalTime quietUntil) {
        return new Preference(true, new QuietHours(ZoneOffset.UTC, quietFrom, quietUntil));
    }

    /** Queues a text; the number that could not be. */
    int post(Enclosure enclosure) {
        int[] refused = new int[1];
        in(database -> {
            Told told = new Told(
                    new Notification(
                            UUID.randomUUID(),
                            ann,
                            "message",
                            Channel.SMS,
                            new Text("subject", "It is " + Text.WITHHELD_BY_PHONE),
                            null,
                            NOON,
                            null),
                    new Origin("posted", UUID.randomUUID(), 0, "corr-ann"),
                    enclosure);
            MessagesFixture.messages(database).addOnce(List.of(told));
            TextQueue texts = TextQueueFixture.queue(database, clock);
            refused[0] = texts.add(List.of(told)).size();
        });
        return refused[0];
    }

    int post() {
        return post(Enclosure.NONE);
    }

    /** A code to a number that is not hers yet. */
    int postCode(String number) {
        return post(new Enclosure(number, "012345", NOON.plusMinutes(10)));
    }

    DeliveryRound worker() {
        return new DeliveryRound(Channel.SMS, queue, TextQueueFixture.texter(settings), settings.terms(), clock);
    }

    List<String> states() {
        return RealDatabase.column("SELECT status || ' ' || attempts FROM deliveries WHERE user_id = '" + ann
                + "' AND channel = 'sms' ORDER BY id");
    }

    List<String> enclosed() {
        return RealDatabase.column("SELECT concat_ws(' ', recipient, secret) FROM notifications WHERE user_id = '" + ann
                + "' ORDER BY id");
    }

    private interface Work {
        void in(Database database);
    }

    private TextOffice in(Work work) {
        return transactions.inOne(() -> {
            work.in(RealDatabase.in(transactions));
            return this;
        });
    }

    @Override
    public void close() {
        provider.close();
        in(database -> database.change(
                "UPDATE deliveries SET status = 'dead', sent_at = NULL WHERE user_id = ? AND status <> 'sent'", ann));
    }
}
