package org.kontor.notifications.sms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.kontor.database.DatabaseFailure;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.deliveries.entity.DeliveryStatus;
import org.kontor.notifications.messages.entity.Channel;

/** What an operator watches: texts that wait, and texts that were given up. -1 while the database is away. */
@ApplicationScoped
public class SmsMetrics {

    @Inject
    DeliveryQueue queue;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        // being called creates the bean, and with it the gauges
    }

    @Gauge(name = "kontor_texts_waiting", unit = "texts", absolute = true, description = "Texts not yet sent")
    public long waiting() {
        return count(DeliveryStatus.QUEUED, DeliveryStatus.SENDING, DeliveryStatus.FAILED);
    }

    @Gauge(name = "kontor_texts_dead", unit = "texts", absolute = true, description = "Texts given up")
    public long dead() {
        return count(DeliveryStatus.DEAD);
    }

    private long count(DeliveryStatus... statuses) {
        try {
            return queue.count(Channel.SMS, statuses);
        } catch (DatabaseFailure away) {
            return -1;
        }
    }
}
