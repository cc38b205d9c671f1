package org.kontor.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets events that had their effect long ago (R9): once a day it goes through what is old, a page at each call.
 *
 * <p>Ids of events are UUIDs of version 7, so that the old ones stand together at the beginning of the primary key and
 * need no index of their own. One that is not is found later or not at all, never too early.
 */
@ApplicationScoped
class InboxRetention {

    /** Few enough that the transactions of consumers do not feel it. */
    static final int PAGE = 1000;

    private static final Duration EVERY = Duration.ofDays(1);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MILLIS_SHIFT = 16;

    /** One whose key has a later one is not needed to tell whether the next of that key comes too early. */
    private static final String FORGET = """
            WITH page AS MATERIALIZED (
                SELECT * FROM inbox WHERE event_id > ? AND event_id < ? ORDER BY event_id LIMIT ?),
            forgotten AS (
                DELETE FROM inbox i USING page p
                WHERE i.event_id = p.event_id AND p.received_at < ?
                    AND (p.sequence < 1 OR (SELECT true FROM inbox WHERE topic = p.topic AND key = p.key
                                                AND sequence > p.sequence LIMIT 1)))
            SELECT event_id FROM page ORDER BY event_id DESC LIMIT 1""";

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.inbox.retention", defaultValue = "P35D")
    Duration retention;

    private Instant begunAt = Instant.EPOCH;
    private UUID reached;

    /** Refuses to start where an event that is sent again would have its effect again. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (retention.compareTo(OutboxTable.RETENTION) <= 0) {
            throw new IllegalArgumentException("kontor.inbox.retention must be longer than the "
                    + OutboxTable.RETENTION.toDays() + " days in which events can be sent again");
        }
    }

    /** Goes on where the last call has ended; does nothing on most calls. */
    void forgetOld(Connection connection) throws SQLException {
        Instant now = clock.instant();
        if (reached == null && now.isBefore(begunAt.plus(EVERY))) {
            return;
        }
        if (reached == null) {
            begunAt = now;
            reached = BEFORE_ALL;
        }
        UUID from = reached;
        // should this fail, it waits for tomorrow: events are sent by the same thread
        reached = null;
        reached = forgetPage(connection, from, now.minus(retention));
    }

    /** The last id that was looked at; null at the end. */
    private UUID forgetPage(Connection connection, UUID from, Instant old) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, from);
            delete.setObject(2, new UUID(old.toEpochMilli() << MILLIS_SHIFT, 0));
            delete.setInt(3, PAGE);
            delete.setObject(4, old.atOffset(ZoneOffset.UTC));
            try (ResultSet last = delete.executeQuery()) {
                return last.next() ? last.getObject(1, UUID.class) : null;
            }
        }
    }
}
