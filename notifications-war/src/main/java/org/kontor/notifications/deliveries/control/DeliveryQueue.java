package org.kontor.notifications.deliveries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.messaging.NewEvent;
import org.kontor.messaging.Outbox;
import org.kontor.notifications.deliveries.entity.Assignment;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.deliveries.entity.DeliveryStatus;
import org.kontor.notifications.deliveries.entity.Report;
import org.kontor.notifications.deliveries.entity.Terms;
import org.kontor.notifications.messages.entity.Channel;

/** Deliveries that wait to be sent. Each method is one transaction, or part of its caller's. */
@ApplicationScoped
@Transactional
public class DeliveryQueue {

    @Inject
    DeliveryTable deliveries;

    @Inject
    DeliveryBells bells;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Lets mails go out once the current transaction has committed (R3.1). */
    public void addMails(List<Delivery> mails) {
        deliveries.add(mails, delivery -> null);
        bells.ringAtCommit(Channel.EMAIL);
    }

    /** The same for texts. @param segments how many each will be charged as */
    public void addTexts(List<Delivery> texts, Map<UUID, Integer> segments) {
        deliveries.add(texts, delivery -> segments.get(delivery.id()));
        bells.ringAtCommit(Channel.SMS);
    }

    /** Removes what was to go to a user, sent or not. */
    public void forget(UUID user) {
        deliveries.forget(user);
    }

    /** The deliveries of each of the notifications. */
    public Map<UUID, List<Delivery>> of(Collection<UUID> notificationIds) {
        return deliveries.of(notificationIds).stream().collect(Collectors.groupingBy(Delivery::notificationId));
    }

    public long count(Channel channel, DeliveryStatus... statuses) {
        return deliveries.count(channel, statuses);
    }

    /** Takes deliveries that are due, for one try within the lease (R3.3). A statement alone commits by itself. */
    @Transactional(TxType.NOT_SUPPORTED)
    public List<Assignment> take(Channel channel, Terms terms) {
        return deliveries.take(channel, OffsetDateTime.now(clock), terms);
    }

    /**
     * Keeps what became of deliveries, and publishes which of them were sent (R3.9). Said twice, it counts once; a
     * worker whose lease ended meanwhile has no say any more, except that it has sent one.
     */
    public void note(List<Report> reports) {
        Map<UUID, Delivery> changed =
                deliveries.keep(reports).stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
        outbox.publish(reports.stream()
                .filter(report -> report.delivery().isSent()
                        && changed.containsKey(report.delivery().id()))
                .map(report -> DeliveryEvents.sent(
                        report.taken(), changed.get(report.delivery().id())))
                .toArray(NewEvent[]::new));
    }
}
