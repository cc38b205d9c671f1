package org.kontor.notifications.mail.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.messaging.NewEvent;
import org.kontor.messaging.Outbox;
import org.kontor.notifications.mail.entity.Assignment;
import org.kontor.notifications.mail.entity.Delivery;
import org.kontor.notifications.mail.entity.Report;
import org.kontor.notifications.messages.entity.Told;

/** Deliveries that wait for their mail to be sent. Each method is one transaction, or part of its caller's. */
@ApplicationScoped
@Transactional
public class MailQueue {

    @Inject
    DeliveryTable deliveries;

    @Inject
    MailSettings settings;

    @Inject
    MailBell bell;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Lets the notifications go out by mail too, once the current transaction has committed (R3.1). */
    public void add(List<Told> notifications) {
        String domain = settings.domain();
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        deliveries.add(notifications.stream()
                .map(told -> Delivery.queued(
                        UuidCreator.getTimeOrderedEpoch(),
                        told.id(),
                        told.notification().userId(),
                        domain,
                        told.origin().correlationId(),
                        now))
                .toList());
        bell.ringAtCommit();
    }

    /** Removes the mails to a user, sent or not. */
    public void forget(UUID user) {
        deliveries.forget(user);
    }

    /** The deliveries of each of the notifications. */
    public Map<UUID, List<Delivery>> of(Collection<UUID> notificationIds) {
        return deliveries.of(notificationIds).stream().collect(Collectors.groupingBy(Delivery::notificationId));
    }

    /** Takes deliveries that are due, for one try within the lease (R3.3). A statement alone commits by itself. */
    @Transactional(TxType.NOT_SUPPORTED)
    List<Assignment> take() {
        return deliveries.take(OffsetDateTime.now(clock), settings.lease(), settings.verifiedOnly(), settings.batch());
    }

    /**
     * Keeps what became of deliveries, and publishes which of them were sent (R3.9). Said twice, it counts once; a
     * worker whose lease ended meanwhile has no say any more, except that it has sent one.
     */
    void note(List<Report> reports) {
        Map<UUID, Delivery> changed =
                deliveries.keep(reports).stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
        outbox.publish(reports.stream()
                .filter(report -> report.delivery().isSent()
                        && changed.containsKey(report.delivery().id()))
                .map(report -> MailEvents.sent(
                        report.taken(), changed.get(report.delivery().id())))
                .toArray(NewEvent[]::new));
    }
}
