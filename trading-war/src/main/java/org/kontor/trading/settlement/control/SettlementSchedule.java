package org.kontor.trading.settlement.control;

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
import org.kontor.trading.settlement.entity.SettlementRun;

/** Settles when the day has come, on every replica: the rows decide who does what. */
@ApplicationScoped
public class SettlementSchedule {

    private static final Logger LOG = Logger.getLogger(SettlementSchedule.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Settlement settlement;

    @Inject
    @ConfigProperty(name = "kontor.settlement.every")
    long everySeconds;

    private ScheduledFuture<?> schedule;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule = scheduler.scheduleWithFixedDelay(this::look, everySeconds, everySeconds, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            SettlementRun run = settlement.settle(settlement.today());
            if (run.executions() > 0) {
                LOG.info(() -> "settled " + run.executions() + " executions of " + run.accounts() + " accounts");
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "cannot look for what is to settle; trying again");
        }
    }

    @PreDestroy
    void stop() {
        if (schedule != null) {
            schedule.cancel(true);
        }
    }
}
