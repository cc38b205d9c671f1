package org.kontor.trading.reconciliation.control;

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
import org.kontor.trading.reconciliation.entity.ReconciliationReport;

/** Checks the books now and then and shows the outcome to whoever watches (R2). */
@ApplicationScoped
public class ReconciliationSchedule {

    private static final Logger LOG = Logger.getLogger(ReconciliationSchedule.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Reconciliation reconciliation;

    @Inject
    ReconciliationMetrics metrics;

    @Inject
    @ConfigProperty(name = "kontor.reconciliation.first")
    long firstSeconds;

    @Inject
    @ConfigProperty(name = "kontor.reconciliation.every")
    long everySeconds;

    private ScheduledFuture<?> schedule;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule = scheduler.scheduleWithFixedDelay(this::look, firstSeconds, everySeconds, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            ReconciliationReport report = reconciliation.check();
            metrics.show(report);
            if (report.mismatches() > 0) {
                LOG.severe(() -> "the books are wrong: " + report);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "cannot check the books; trying again");
        }
    }

    @PreDestroy
    void stop() {
        if (schedule != null) {
            schedule.cancel(true);
        }
    }
}
