package org.kontor.trading.idempotency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.database.Database;

/** Forgets keys after {@code kontor.idempotency.retention} (R6), a page at a time, on every replica. */
@ApplicationScoped
public class OldKeys {

    /** What is promised to clients. Source: domain reference 2.9. */
    static final Duration AT_LEAST = Duration.ofHours(24);

    /** Few enough that nobody who claims a key feels it. */
    static final int PAGE = 1_000;

    /** What another replica is about to forget is left to it. */
    private static final String FORGET = """
            DELETE FROM idempotency_keys WHERE (user_id, operation, key) IN (
                SELECT user_id, operation, key FROM idempotency_keys
                 WHERE created_at < ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.idempotency.retention")
    String retention;

    /** How long a key is known; throws for less than what is promised to clients. */
    Duration retention() {
        Duration period = Duration.parse(retention);
        if (period.compareTo(AT_LEAST) < 0) {
            throw new IllegalArgumentException(
                    "kontor.idempotency.retention must be " + AT_LEAST.toHours() + " hours at least");
        }
        return period;
    }

    /** Each page is a transaction of its own. Returns how many keys were forgotten. */
    long forget() {
        OffsetDateTime old = OffsetDateTime.now(clock).minus(retention());
        long all = 0;
        int forgotten;
        do {
            forgotten = database.change(FORGET, old, PAGE);
            all += forgotten;
        } while (forgotten == PAGE);
        return all;
    }
}
