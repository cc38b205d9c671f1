package org.kontor.trading.reference.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Keeps all reference data current (R2).
 *
 * <p>In a thread of its own: a reader that loaded would do so in the transaction of an order, and with the pool empty
 * it would wait for a connection while it holds one.
 */
@ApplicationScoped
public class ReferenceWatch {

    private static final Logger LOG = Logger.getLogger(ReferenceWatch.class.getName());
    private static final int PERIOD_MILLIS = 750;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    DataSource database;

    @Inject
    @Any
    Instance<Reference> references;

    @Inject
    Clock clock;

    private ScheduledFuture<?> schedule;
    private final AtomicBoolean asked = new AtomicBoolean();
    private boolean failing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule = scheduler.scheduleWithFixedDelay(this::look, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Looks in a moment, for who has changed something and need not wait for it; of many calls the last is enough. */
    public void lookSoon() {
        if (asked.compareAndSet(false, true)) {
            scheduler.execute(this::look);
        }
    }

    private synchronized void look() {
        asked.set(false);
        try {
            // the versions first: what changes while the data is read is then read again, not missed
            Map<String, Long> versions = versions();
            references.stream()
                    .flatMap(reference -> reference.copies().stream())
                    .forEach(copy -> copy.catchUp(versions.get(copy.name()), clock.instant()));
            if (failing) {
                LOG.info("reference data: current again");
                failing = false;
            }
        } catch (SQLException | RuntimeException e) {
            if (!failing) {
                LOG.log(Level.WARNING, () -> "reference data: going on with what is known: " + e.getMessage());
                failing = true;
            }
        }
    }

    private Map<String, Long> versions() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT name, version FROM reference_versions");
                ResultSet row = query.executeQuery()) {
            Map<String, Long> versions = new HashMap<>();
            while (row.next()) {
                versions.put(row.getString(1), row.getLong(2));
            }
            return versions;
        }
    }

    @PreDestroy
    void stop() {
        if (schedule != null) {
            schedule.cancel(true);
        }
    }
}
