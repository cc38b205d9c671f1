package org.kontor.notifications.deliveries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.notifications.acts.control.StaffActs;
import org.kontor.notifications.deliveries.entity.Delivery;
import org.kontor.rest.page.PageRequest;
import org.kontor.rest.problem.Problem;

/** Deliveries that were given up (R3.6). */
@ApplicationScoped
@Transactional
public class DeadLetters {

    @Inject
    DeliveryTable deliveries;

    @Inject
    DeliveryBells bells;

    @Inject
    StaffActs acts;

    @Inject
    Clock clock;

    /** Newest first, one more than the page holds. */
    public List<Delivery> page(PageRequest page) {
        return deliveries.dead(page);
    }

    /** Queues it again, which is on record; 404 if there is no such delivery, 409 if it is not dead. */
    public Delivery resend(UUID by, UUID id) {
        Delivery delivery = deliveries.lock(id).orElseThrow(() -> Problem.notFound("delivery"));
        if (!delivery.isDead()) {
            throw Problem.conflict("delivery-not-dead", "Only a delivery that was given up can be sent again")
                    .with("delivery_status", delivery.status().word());
        }
        Delivery queued = delivery.requeued(OffsetDateTime.now(clock));
        deliveries.requeue(queued);
        acts.record(by.toString(), "delivery-resend", queued.userId().toString(), id.toString());
        bells.ringAtCommit(queued.channel());
        return queued;
    }
}
