package org.kontor.notifications.announcements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kontor.notifications.acts.control.StaffActs;
import org.kontor.notifications.announcements.entity.ToldNotification;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.messages.control.Messages;
import org.kontor.notifications.messages.entity.Notification;
import org.kontor.rest.page.PageRequest;

/** What users were told, with what became of the mails and texts. */
@ApplicationScoped
@Transactional
public class Reading {

    @Inject
    Messages messages;

    @Inject
    DeliveryQueue deliveries;

    @Inject
    StaffActs acts;

    @Inject
    Clock clock;

    /**
     * The user's notifications, newest first, one more than the page holds; two queries (R4.6).
     *
     * @param status unread or read; null for all
     */
    public List<ToldNotification> page(UUID user, String status, PageRequest page) {
        return withDeliveries(messages.page(user, status, page));
    }

    public Optional<ToldNotification> find(UUID id) {
        return messages.find(id).map(this::withDeliveries);
    }

    /**
     * The user has read it; the time is as exact as the database keeps it, so that every answer shows the same.
     *
     * @param by who says so: if it is somebody else, that is on record
     */
    public ToldNotification read(UUID by, Notification notification) {
        Notification read = notification.read(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        if (messages.keepRead(read) && !by.equals(notification.userId())) {
            acts.record(
                    by.toString(),
                    "notification-read",
                    notification.userId().toString(),
                    notification.id().toString());
        }
        return withDeliveries(read);
    }

    private ToldNotification withDeliveries(Notification notification) {
        return withDeliveries(List.of(notification)).get(0);
    }

    private List<ToldNotification> withDeliveries(List<Notification> notifications) {
        Map<UUID, List<Delivery>> byNotification =
                deliveries.of(notifications.stream().map(Notification::id).toList());
        return notifications.stream()
                .map(told -> new ToldNotification(told, byNotification.getOrDefault(told.id(), List.of())))
                .toList();
    }
}
