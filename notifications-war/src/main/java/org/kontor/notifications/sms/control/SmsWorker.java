package org.kontor.notifications.sms.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kontor.notifications.deliveries.control.DeliveryBells;
import org.kontor.notifications.deliveries.control.DeliveryQueue;
import org.kontor.notifications.deliveries.control.DeliveryWorker;
import org.kontor.notifications.messages.entity.Channel;

/** Has texts sent, from the start of the application to its end. */
@ApplicationScoped
public class SmsWorker {

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Texter texter;

    @Inject
    SmsSettings settings;

    @Inject
    DeliveryQueue queue;

    @Inject
    DeliveryBells bells;

    @Inject
    Clock clock;

    private DeliveryWorker worker;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        worker = new DeliveryWorker(Channel.SMS, texter, settings.terms(), queue, bells, clock);
        worker.start(threads);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        worker.stop();
    }
}
