package org.kontor.users.throttling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.kontor.database.Database;
import org.kontor.users.throttling.entity.Attempts;
import org.kontor.users.throttling.entity.LockRules;
import org.kontor.users.throttling.entity.SignInName;

/** Attempts and familiar networks in the database. All of it within the caller's transaction. */
@ApplicationScoped
class StoredAttempts {

    private static final Duration FAMILIAR = Duration.ofDays(90);

    /** Adds the row or locks it, at once: between the two somebody who succeeds might remove it. */
    private static final String LOCK = """
            INSERT INTO sign_in_attempts AS a (name_hash, failures, counted_from, locks, forget_at)
            VALUES (?, 0, ?, 0, ?) ON CONFLICT (name_hash) DO UPDATE SET failures = a.failures
            RETURNING failures, counted_from, locked_until, locks""";

    private static final String UPDATE = "UPDATE sign_in_attempts SET failures = ?, counted_from = ?, locked_until = ?,"
            + " locks = ?, forget_at = ? WHERE name_hash = ?";
    private static final String REMOVE = "DELETE FROM sign_in_attempts WHERE name_hash = ?";
    private static final String IS_FAMILIAR =
            "SELECT 1 FROM familiar_networks WHERE name_hash = ? AND network = ? AND forget_at > ?";
    private static final String NETWORKS = "SELECT network FROM familiar_networks WHERE name_hash = ?";
    private static final String GET_FAMILIAR = "INSERT INTO familiar_networks (name_hash, network, forget_at)"
            + " VALUES (?, ?, ?) ON CONFLICT (name_hash, network) DO UPDATE SET forget_at = excluded.forget_at";

    @Inject
    Database database;

    /** What was tried so far. Nobody else looks at it until the transaction ends. */
    Attempts locked(SignInName name, Instant now, LockRules rules) {
        Attempts none = Attempts.none(now);
        return database.list(LOCK, StoredAttempts::attempts, name.hash(), utc(now), utc(none.forgetAt(rules)))
                .get(0);
    }

    void keep(SignInName name, Attempts attempts, LockRules rules) {
        database.change(
                UPDATE,
                attempts.failures(),
                utc(attempts.countedFrom()),
                attempts.lockedUntil() == null ? null : utc(attempts.lockedUntil()),
                attempts.locks(),
                utc(attempts.forgetAt(rules)),
                name.hash());
    }

    void remove(SignInName name) {
        database.change(REMOVE, name.hash());
    }

    boolean isFamiliar(SignInName name, String network, Instant now) {
        return !database.list(IS_FAMILIAR, row -> true, name.hash(), network, utc(now))
                .isEmpty();
    }

    List<String> familiarNetworks(SignInName name) {
        return database.list(NETWORKS, row -> row.getString(1), name.hash());
    }

    void getFamiliar(SignInName name, String network, Instant now) {
        database.change(GET_FAMILIAR, name.hash(), network, utc(now.plus(FAMILIAR)));
    }

    private static Attempts attempts(ResultSet row) throws SQLException {
        OffsetDateTime lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
        return new Attempts(
                row.getInt("failures"),
                row.getObject("counted_from", OffsetDateTime.class).toInstant(),
                lockedUntil == null ? null : lockedUntil.toInstant(),
                row.getInt("locks"));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
