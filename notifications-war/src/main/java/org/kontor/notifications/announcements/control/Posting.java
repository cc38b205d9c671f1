package org.kontor.notifications.announcements.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.notifications.acts.control.StaffActs;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.announcements.entity.IdempotencyKey;
import org.kontor.rest.problem.Problem;

/** Messages that somebody posts (R4.3, R4.4). */
@ApplicationScoped
@Transactional
public class Posting {

    private static final String CLAIM_KEY = """
            INSERT INTO idempotency_keys (caller, key, request_hash, notification_id, created_at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String FIRST =
            "SELECT notification_id FROM idempotency_keys WHERE caller = ? AND key = ? AND request_hash = ?";

    @Inject
    Announcing announcing;

    @Inject
    StaffActs acts;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Tells it, once per key; who had it told is on record.
     *
     * @param by id of the user, or name of the service
     * @param key null if the caller does not mind to post twice
     * @return the id of the notification, also if an earlier request made it; 422 if that one said something else
     */
    public UUID post(String by, Announcement announcement, IdempotencyKey key) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        if (key != null && !claimed(key, announcement, id)) {
            return database.find(
                            FIRST,
                            row -> row.getObject(1, UUID.class),
                            key.caller(),
                            key.value(),
                            IdempotencyKey.hash(announcement))
                    .orElseThrow(() -> Problem.unprocessable(
                            "idempotency-key-reuse", "This Idempotency-Key was used for another request"));
        }
        announcing.posted(announcement, id);
        acts.record(by, "notification-post", announcement.userId().toString(), id.toString());
        return id;
    }

    /** A request with the same key that is under way is waited for. */
    private boolean claimed(IdempotencyKey key, Announcement announcement, UUID id) {
        return database.change(
                        CLAIM_KEY,
                        key.caller(),
                        key.value(),
                        IdempotencyKey.hash(announcement),
                        id,
                        OffsetDateTime.now(clock))
                == 1;
    }
}
