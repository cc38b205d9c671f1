package org.kontor.trading.orders.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.trading.sessions.control.MarketHours;
import org.kontor.trading.sessions.entity.Session;

/**
 * Does what the time of day asks for, and finishes what somebody who died has begun. Every replica does; the locks
 * decide who does it first, and whoever comes second finds nothing to do.
 */
@ApplicationScoped
public class SessionWorker {

    private static final Logger LOG = Logger.getLogger(SessionWorker.class.getName());
    private static final int PERIOD_SECONDS = 1;
    private static final int BATCH = 200;
    /** A request that is pending for longer has lost the thread that was to carry it out. */
    private static final Duration ABANDONED = Duration.ofSeconds(5);

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    WaitingOrders orders;

    @Inject
    OrderEnds ends;

    @Inject
    OrderExpiry expiry;

    @Inject
    OrderDelisting delisting;

    @Inject
    OrderOpening opening;

    @Inject
    OrderCancellation cancellation;

    @Inject
    OrderReplacing replacing;

    @Inject
    OrderHalts halts;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    private ScheduledFuture<?> schedule;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule = scheduler.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        try {
            each(ends.wrong(), ends::move);
            each(orders.ended(now, BATCH), expiry::expire);
            each(delisting.due(BATCH), delisting::end);
            if (hours.session(now.toInstant()) != Session.CLOSED) {
                each(orders.waitingForTheMarket(hours.session(now.toInstant()) == Session.CORE, BATCH), opening::open);
            }
            each(orders.pendingCancelSince(now.minus(ABANDONED), BATCH), cancellation::finish);
            each(orders.pendingReplaceSince(now.minus(ABANDONED), BATCH), replacing::finish);
            each(orders.toSuspend(BATCH), halts::suspend);
            each(orders.toResume(BATCH), halts::resume);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "cannot look after open orders; trying again");
        }
    }

    /** One order that fails does not keep the others waiting. */
    private static <T> void each(List<T> orders, Consumer<T> work) {
        for (T order : orders) {
            try {
                work.accept(order);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, failed, () -> "cannot look after order " + order);
            }
        }
    }

    @PreDestroy
    void stop() {
        if (schedule != null) {
            schedule.cancel(true);
        }
    }
}
