package org.kontor.trading.corporateactions.control;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for what is due, on every replica: the rows decide who does what. */
@ApplicationScoped
public class CorporateActionSchedule {

    private static final Logger LOG = Logger.getLogger(CorporateActionSchedule.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    CorporateActions actions;

    @Inject
    CorporateActionMetrics metrics;

    @Inject
    @ConfigProperty(name = "kontor.corporate-actions.every")
    long everySeconds;

    private ScheduledFuture<?> schedule;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule = scheduler.scheduleWithFixedDelay(this::look, everySeconds, everySeconds, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            metrics.show(actions.run());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "cannot look for corporate actions; trying again");
        }
    }

    @PreDestroy
    void stop() {
        if (schedule != null) {
            schedule.cancel(true);
        }
    }
}
