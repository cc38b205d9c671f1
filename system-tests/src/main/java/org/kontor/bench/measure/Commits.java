package org.kontor.bench.measure;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.client.Databases;

/** Commits of each database so far, as PostgreSQL counts them. */
public record Commits(Map<String, Long> byDatabase, long nanoTime) {

    private static final String COUNTS =
            "SELECT substr(datname, 8), xact_commit FROM pg_stat_database WHERE datname LIKE 'kontor\\_%'";

    /** A connection that has nothing more to do reports what it counted after at most ten seconds. */
    private static final Duration UNTIL_REPORTED = Duration.ofSeconds(11);

    /** Waits until everything that was committed is counted. The stack should be at rest. */
    public static Commits settled(Databases databases) throws InterruptedException {
        Thread.sleep(UNTIL_REPORTED.toMillis());
        Map<String, Long> counts = new TreeMap<>();
        databases.map("trading", COUNTS).forEach((name, count) -> counts.put(name, Long.valueOf(count)));
        return new Commits(counts, System.nanoTime());
    }

    public Commits since(Commits earlier) {
        Map<String, Long> made = new TreeMap<>();
        byDatabase.forEach((name, now) -> made.put(name, now - earlier.byDatabase.getOrDefault(name, 0L)));
        return new Commits(made, nanoTime - earlier.nanoTime);
    }

    public double seconds() {
        return nanoTime / 1e9;
    }

    /** For each of so many requests, less what the stack commits at rest in the same time. */
    public Map<String, Double> each(int requests, Commits atRest) {
        Map<String, Double> each = new TreeMap<>();
        byDatabase.forEach((name, made) -> {
            double anyway = atRest.byDatabase.getOrDefault(name, 0L) / atRest.seconds() * seconds();
            each.put(name, (made - anyway) / Math.max(1, requests));
        });
        return each;
    }
}
