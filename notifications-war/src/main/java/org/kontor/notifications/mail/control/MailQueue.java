package org.kontor.notifications.mail.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.notifications.messages.entity.Told;

/** Notifications that go out by mail too. */
@ApplicationScoped
public class MailQueue {

    @Inject
    DeliveryQueue queue;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** Queues a mail of each, in the current transaction. */
    public void add(List<Told> notifications) {
        String domain = settings.domain();
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        queue.addMails(notifications.stream()
                .map(told -> Delivery.mail(
                        UuidCreator.getTimeOrderedEpoch(),
                        told.id(),
                        told.notification().userId(),
                        domain,
                        told.origin().correlationId(),
                        now))
                .toList());
    }
}
