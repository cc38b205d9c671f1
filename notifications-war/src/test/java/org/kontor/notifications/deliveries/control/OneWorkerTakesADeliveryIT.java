package org.kontor.notifications.deliveries.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.notifications.contacts.control.ContactsFixture.unverified;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.LEASE;
import static org.kontor.notifications.deliveries.entity.DeliveryFixture.NOON;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.database.Database;
import org.kontor.notifications.contacts.control.ContactsFixture;
import org.kontor.notifications.database.OpenTransaction;
import org.kontor.notifications.database.RealDatabase;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.deliveries.entity.DeliveryFixture;
import org.kontor.notifications.deliveries.entity.DeliveryStatus;
import org.kontor.notifications.deliveries.entity.Terms;
import org.kontor.notifications.messages.control.MessagesFixture;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.messages.entity.Told;

/** R3.3, R3.7, on the real schema */
class OneWorkerTakesADeliveryIT {

    private final UUID ann = UUID.randomUUID();
    private final OpenTransaction one = RealDatabase.transaction();
    private final OpenTransaction other = RealDatabase.transaction();

    @BeforeEach
    void queueOneDelivery() {
        Database database = one.database();
        Notification told = MessagesFixture.about(UUID.randomUUID(), ann, "order.filled", "subject");
        MessagesFixture.messages(database)
                .addOnce(List.of(new Told(told, new Origin("order", UUID.randomUUID(), 1, "correlation"))));
        DeliveriesFixture.table(one.database())
                .add(
                        List.of(Delivery.mail(
                                UUID.randomUUID(), told.id(), ann, "kontor.localhost", "correlation", NOON)),
                        delivery -> null);
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
        assertThat(take(one, NOON, false)).isEmpty();

        learnTheAddress();
        assertThat(take(one, NOON, false))
                .singleElement()
                .returns("ann@example.com", taken -> taken.letter().address());
    }

    @Test
    void itWaitsUntilTheAddressIsVerifiedWhereThatIsAskedFor() {
        learnTheAddress();

        assertThat(take(one, NOON, true)).isEmpty();
    }

    @Test
    void itIsNotTakenBeforeItsTime() {
        learnTheAddress();

        assertThat(take(one, NOON.minusNanos(1000), false)).isEmpty();
    }

    @Test
    void aTakenOneIsHeldForTheLease() {
        learnTheAddress();

        assertThat(take(one, NOON, false))
                .singleElement()
                .extracting(Assignment::delivery)
                .returns(DeliveryStatus.SENDING, Delivery::status)
                .returns(1, Delivery::attempts)
                .returns(true, taken -> taken.nextAttemptAt().isEqual(NOON.plus(LEASE)));
    }

    @Test
    void whatOneWorkerLooksAtTheOtherPassesBy() {
        learnTheAddress();

        assertThat(take(one, NOON, false)).hasSize(1);
        assertThat(take(other, NOON, false)).isEmpty();
    }

    @Test
    void whatAKilledWorkerHadIsFreeWhenItsLeaseEnds() {
        learnTheAddress();
        take(one, NOON, false);
        one.commit();

        OffsetDateTime end = NOON.plus(LEASE);
        assertThat(take(other, end.minusNanos(1000), false)).isEmpty();
        assertThat(take(other, end, false))
                .singleElement()
                .returns(2, taken -> taken.delivery().attempts());
    }

    private void learnTheAddress() {
        ContactsFixture.contacts(one.database()).put(unverified(ann, "ann@example.com"), 1, NOON);
        one.commit();
    }

    private static List<Assignment> take(OpenTransaction worker, OffsetDateTime now, boolean verifiedOnly) {
        return DeliveriesFixture.take(
                worker.database(),
                Channel.EMAIL,
                now,
                new Terms(LEASE, 10, Duration.ZERO, DeliveryFixture.PATIENCE, verifiedOnly));
    }
}
