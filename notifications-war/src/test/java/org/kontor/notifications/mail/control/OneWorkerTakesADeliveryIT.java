package org.kontor.notifications.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.contacts.control.ContactsFixture.unverified;
import static org.kontor.notifications.mail.entity.DeliveryFixture.LEASE;
import static org.kontor.notifications.mail.entity.DeliveryFixture.NOON;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.notifications.contacts.control.ContactsFixture;
import org.kontor.notifications.database.control.Database;
import org.kontor.notifications.database.control.OpenTransaction;
import org.kontor.notifications.database.control.RealDatabase;
import org.kontor.notifications.mail.entity.Assignment;
import org.kontor.notifications.mail.entity.Delivery;
import org.kontor.notifications.messages.control.MessagesFixture;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;

/** R3.3, R3.7, on the real schema */
class OneWorkerTakesADeliveryIT {

    private final UUID ann = UUID.randomUUID();
    private final OpenTransaction one = RealDatabase.transaction();
    private final OpenTransaction other = RealDatabase.transaction();

    @BeforeEach
    void queueOneDelivery() {
        Database database = one.database();
        Notification told = MessagesFixture.about(UUID.randomUUID(), ann, "order.filled", "subject");
        MessagesFixture.messages(database).addOnce(told, new Origin("order", UUID.randomUUID(), 1));
        table(one).add(Delivery.queued(UUID.randomUUID(), told.id(), ann, "kontor.localhost", "correlation", NOON));
        one.commit();
    }

    @AfterEach
    void leaveNothingDue() {
        other.close();
        one.database().change("UPDATE deliveries SET status = 'dead' WHERE user_id = ?", ann);
        one.commit();
        one.close();
    }

    @Test
    void itWaitsUntilTheAddressIsKnown() {
        assertThat(due(one, NOON, false)).isEmpty();

        learnTheAddress();
        assertThat(due(one, NOON, false).orElseThrow().letter().address()).isEqualTo("ann@example.com");
    }

    @Test
    void itWaitsUntilTheAddressIsVerifiedWhereThatIsAskedFor() {
        learnTheAddress();

        assertThat(due(one, NOON, true)).isEmpty();
    }

    @Test
    void itIsNotTakenBeforeItsTime() {
        learnTheAddress();

        assertThat(due(one, NOON.minusNanos(1000), false)).isEmpty();
    }

    @Test
    void whatOneWorkerLooksAtTheOtherPassesBy() {
        learnTheAddress();

        assertThat(due(one, NOON, false)).isPresent();
        assertThat(due(other, NOON, false)).isEmpty();
    }

    @Test
    void whatAKilledWorkerHadIsFreeWhenItsLeaseEnds() {
        learnTheAddress();
        table(one).keep(due(one, NOON, false).orElseThrow().delivery().taken(NOON, LEASE));
        one.commit();

        OffsetDateTime end = NOON.plus(LEASE);
        assertThat(due(other, end.minusNanos(1000), false)).isEmpty();
        assertThat(due(other, end, false).orElseThrow().delivery().attempts()).isEqualTo(1);
    }

    private void learnTheAddress() {
        ContactsFixture.contacts(one.database()).put(unverified(ann, "ann@example.com"), 1, NOON);
        one.commit();
    }

    private static Optional<Assignment> due(OpenTransaction worker, OffsetDateTime now, boolean verifiedOnly) {
        return table(worker).due(now, verifiedOnly);
    }

    private static DeliveryTable table(OpenTransaction worker) {
        DeliveryTable table = new DeliveryTable();
        table.database = worker.database();
        return table;
    }
}
