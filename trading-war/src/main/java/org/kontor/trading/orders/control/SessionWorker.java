package org.kontor.trading.orders.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.trading.sessions.control.MarketHours;

/** Does what the time of day asks for: ends orders whose time is over, opens those that waited for the market. */
@ApplicationScoped
public class SessionWorker {

    private static final Logger LOG = Logger.getLogger(SessionWorker.class.getName());
    private static final int PERIOD_SECONDS = 2;
    private static final int BATCH = 200;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Orders orders;

    @Inject
    OrderEnding ending;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    private ScheduledFuture<?> schedule;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule = scheduler.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            orders.ended(OffsetDateTime.now(clock), BATCH).forEach(ending::expire);
            if (hours.isOpen(clock.instant())) {
                orders.waiting(BATCH).forEach(ending::work);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "cannot look after open orders; trying again");
        }
    }

    @PreDestroy
    void stop() {
        if (schedule != null) {
            schedule.cancel(true);
        }
    }
}
