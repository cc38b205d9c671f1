package org.kontor.system.lives;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kontor.client.Databases;

/** Watches how long statements wait for locks, and whether the database had to break a deadlock. */
public final class LockWatch implements AutoCloseable {

    /** The {@code lock_timeout} of the servers is five seconds; the rest is for looking. */
    private static final String WAITS_TOO_LONG = """
            SELECT now() - query_start, query FROM pg_stat_activity
             WHERE wait_event_type = 'Lock' AND datname = current_database() AND now() - query_start > interval '6 s'""";

    private static final String DEADLOCKS = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";

    private final Databases databases;
    private final String service;
    private final long deadlocksBefore;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public LockWatch(Databases databases, String service) {
        this.databases = databases;
        this.service = service;
        this.deadlocksBefore = databases.number(service, DEADLOCKS);
        clock.scheduleWithFixedDelay(this::look, 0, 500, TimeUnit.MILLISECONDS);
    }

    private void look() {
        databases.rows(service, WAITS_TOO_LONG).forEach(row -> faults.add("waits for a lock: " + row));
    }

    /** What was seen so far; also deadlocks, which are counted by the time a connection is idle. */
    public List<String> faults() {
        long deadlocks = databases.number(service, DEADLOCKS) - deadlocksBefore;
        if (deadlocks > 0) {
            faults.add(deadlocks + " deadlocks");
        }
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
