package org.kontor.marketdata.replay.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.marketdata.replay.control.ReplaySettings;
import org.kontor.marketdata.replay.control.ReplayTurns;

/** The clockwork of the replay: one hand at the pace of quotes, one at the pace of the database. */
@ApplicationScoped
public class ReplaySchedule {

    private static final Logger LOG = Logger.getLogger(ReplaySchedule.class.getName());
    private static final long WRITE_EVERY_MILLIS = 1000;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    ReplaySettings settings;

    @Inject
    ReplayTurns turns;

    private List<Future<?>> hands = List.of();
    private volatile boolean failing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        long pace = settings.pace().toNanos();
        turns.prepare();
        hands = List.of(
                scheduler.scheduleWithFixedDelay(this::writeDown, 0, WRITE_EVERY_MILLIS, TimeUnit.MILLISECONDS),
                scheduler.scheduleAtFixedRate(this::walk, pace, pace, TimeUnit.NANOSECONDS));
    }

    @PreDestroy
    void stop() {
        hands.forEach(hand -> hand.cancel(true));
        try {
            turns.stop();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.INFO, "replay: the lease was not given up and runs out by itself", e);
        }
    }

    /** A turn that throws would be the last; what one turn cannot do, the next one may. */
    private void walk() {
        try {
            turns.walk();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "replay: a step failed", e);
        }
    }

    private void writeDown() {
        try {
            turns.writeDown();
            if (failing) {
                failing = false;
                LOG.info("replay: the database is back");
            }
        } catch (SQLException | RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.log(Level.WARNING, "replay: the database cannot be used, quotes will turn stale", e);
            }
        }
    }
}
