package org.kontor.notifications.mail.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.kontor.messaging.Outbox;
import org.kontor.notifications.mail.entity.Assignment;
import org.kontor.notifications.mail.entity.Delivery;
import org.kontor.notifications.mail.entity.Patience;
import org.kontor.notifications.mail.entity.SendingFailure;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.rest.correlation.Correlation;

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

    /** Lets the notification go out by mail too, once the current transaction has committed (R3.1). */
    public void add(Notification notification) {
        deliveries.add(Delivery.queued(
                UuidCreator.getTimeOrderedEpoch(),
                notification.id(),
                notification.userId(),
                settings.domain(),
                Correlation.current(),
                now()));
        bell.ringAtCommit();
    }

    /** The deliveries of each of the notifications. */
    public Map<UUID, List<Delivery>> of(Collection<UUID> notificationIds) {
        return deliveries.of(notificationIds).stream().collect(Collectors.groupingBy(Delivery::notificationId));
    }

    /** Takes the next delivery that is due, for one try within the lease (R3.3). */
    Optional<Assignment> take() {
        return deliveries.due(now(), settings.verifiedOnly()).map(due -> {
            Delivery taken = due.delivery().taken(now(), settings.lease());
            deliveries.keep(taken);
            return new Assignment(taken, due.type(), due.letter());
        });
    }

    /** The mail server has taken the mail. Said twice, it counts once (R3.9). */
    void sent(Assignment done) {
        Delivery delivery = deliveries.lock(done.delivery().id()).orElseThrow();
        if (!delivery.isSent()) {
            Delivery sent = delivery.sent(now());
            deliveries.keep(sent);
            outbox.publish(MailEvents.sent(done, sent));
        }
    }

    /** The try failed. A worker whose lease ended meanwhile has no say any more. */
    void failed(Assignment tried, SendingFailure failure) {
        Delivery delivery = deliveries.lock(tried.delivery().id()).orElseThrow();
        if (delivery.isBeingSentBy(tried.delivery().attempts())) {
            deliveries.keep(delivery.failed(failure, settings.patience(), jitter(), now()));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static int jitter() {
        return ThreadLocalRandom.current().nextInt(-Patience.JITTER_PERCENT, Patience.JITTER_PERCENT + 1);
    }
}
