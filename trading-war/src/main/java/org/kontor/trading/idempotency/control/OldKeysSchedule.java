package org.kontor.trading.idempotency.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has old keys forgotten every hour: often enough that each time there are few. */
@ApplicationScoped
public class OldKeysSchedule {

    private static final Logger LOG = Logger.getLogger(OldKeysSchedule.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    OldKeys keys;

    private ScheduledFuture<?> schedule;

    /** Refuses to start where a request that a client may send again would be carried out again. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        keys.retention();
        schedule = scheduler.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.HOURS);
    }

    private void look() {
        try {
            long forgotten = keys.forget();
            LOG.log(Level.FINE, () -> "forgot " + forgotten + " idempotency keys");
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "cannot forget old idempotency keys; trying again");
        }
    }

    @PreDestroy
    void stop() {
        if (schedule != null) {
            schedule.cancel(true);
        }
    }
}
