package org.kontor.users.proofs.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.users.proofs.entity.OpenProof;
import org.kontor.users.proofs.entity.Pace;
import org.kontor.users.proofs.entity.Proven;
import org.kontor.users.proofs.entity.Purpose;

/** The stored proofs: one row per user and purpose, so that a new one takes the place of the older (R10.3). */
@ApplicationScoped
class ProofTable {

    private static final String ISSUE = """
            INSERT INTO proofs AS p (user_id, purpose, about, secret_hash, issued_at, expires_at, tries_left, issued,
                counted_since)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)
            ON CONFLICT (user_id, purpose) DO UPDATE SET about = excluded.about, secret_hash = excluded.secret_hash,
                issued_at = excluded.issued_at, expires_at = excluded.expires_at, tries_left = excluded.tries_left,
                issued = CASE WHEN p.counted_since <= excluded.issued_at - interval '1 hour' THEN 1
                    ELSE p.issued + 1 END,
                counted_since = CASE WHEN p.counted_since <= excluded.issued_at - interval '1 hour'
                    THEN excluded.counted_since ELSE p.counted_since END
            WHERE p.issued_at <= ? AND (p.issued < ? OR p.counted_since <= excluded.issued_at - interval '1 hour')""";
    private static final String REDEEM = """
            UPDATE proofs SET secret_hash = NULL WHERE secret_hash = ? AND purpose = ? AND expires_at > ?
            RETURNING user_id, about""";
    /** Locked, so that tries side by side cannot share one. */
    private static final String LOCK = """
            SELECT about, secret_hash FROM proofs
            WHERE user_id = ? AND purpose = ? AND secret_hash IS NOT NULL AND expires_at > ? FOR UPDATE""";

    private static final String TRIED = """
            UPDATE proofs SET tries_left = tries_left - 1,
                secret_hash = CASE WHEN ? OR tries_left = 1 THEN NULL ELSE secret_hash END
            WHERE user_id = ? AND purpose = ?""";
    private static final String OPEN = """
            SELECT purpose, about, issued_at, expires_at FROM proofs
            WHERE user_id = ? AND secret_hash IS NOT NULL AND expires_at > ? ORDER BY issued_at""";

    @Inject
    Database database;

    /** False if it is too soon for another one (R10.5). */
    boolean issue(UUID userId, Purpose purpose, String about, String hash, int tries, OffsetDateTime now, Pace pace) {
        return database.change(
                        ISSUE,
                        userId,
                        purpose.name(),
                        about,
                        hash,
                        now,
                        now.plus(purpose.lifetime()),
                        tries,
                        now,
                        now.minus(pace.pause()),
                        pace.hourly())
                == 1;
    }

    Optional<Proven> redeem(String hash, Purpose purpose, OffsetDateTime now) {
        return database
                .list(
                        REDEEM,
                        row -> new Proven(row.getObject("user_id", UUID.class), row.getString("about")),
                        hash,
                        purpose.name(),
                        now)
                .stream()
                .findFirst();
    }

    /** Right, the code is used up; wrong, a try is, and with the last one the code. */
    Optional<Proven> tryCode(UUID userId, Purpose purpose, String hash, OffsetDateTime now) {
        Optional<Stored> stored = database
                .list(
                        LOCK,
                        row -> new Stored(row.getString("about"), row.getString("secret_hash")),
                        userId,
                        purpose.name(),
                        now)
                .stream()
                .findFirst();
        Optional<Proven> proven =
                stored.filter(proof -> proof.hash().equals(hash)).map(proof -> new Proven(userId, proof.about()));
        if (stored.isPresent()) {
            database.change(TRIED, proven.isPresent(), userId, purpose.name());
        }
        return proven;
    }

    List<OpenProof> open(UUID userId, OffsetDateTime now) {
        return database.list(
                OPEN,
                row -> new OpenProof(
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("about"),
                        row.getObject("issued_at", OffsetDateTime.class),
                        row.getObject("expires_at", OffsetDateTime.class)),
                userId,
                now);
    }

    /** Keeps what is needed to count. */
    void end(UUID userId, Purpose purpose) {
        database.change(
                "UPDATE proofs SET secret_hash = NULL WHERE user_id = ? AND purpose = ?", userId, purpose.name());
    }

    void forgetAll(UUID userId) {
        database.change("DELETE FROM proofs WHERE user_id = ?", userId);
    }

    private record Stored(String about, String hash) {}
}
