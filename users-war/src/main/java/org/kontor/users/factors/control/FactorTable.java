package org.kontor.users.factors.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.users.factors.entity.FactorStatus;
import org.kontor.users.factors.entity.TimeStep;

/** The stored secrets, at most one of each user; whatever changes one names the secret that was looked at. */
@ApplicationScoped
class FactorTable {

    private static final String BEGIN = """
            INSERT INTO second_factors AS f (user_id, sealed_secret, begun_at) VALUES (?, ?, ?)
            ON CONFLICT (user_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at
             WHERE f.confirmed_at IS NULL""";
    private static final String CONFIRM = """
            UPDATE second_factors SET confirmed_at = ?, last_step = ?
             WHERE user_id = ? AND sealed_secret = ? AND confirmed_at IS NULL""";
    /** Of two uses of one code at the same time the second waits for the first, and finds the step taken (R14.2). */
    private static final String USE = """
            UPDATE second_factors SET last_step = ?
             WHERE user_id = ? AND sealed_secret = ? AND confirmed_at IS NOT NULL AND last_step < ?""";

    private static final String STATUS = """
            SELECT confirmed_at, (SELECT count(*) FROM recovery_codes c WHERE c.user_id = f.user_id AND used_at IS NULL)
              FROM second_factors f WHERE user_id = ? AND confirmed_at IS NOT NULL""";

    @Inject
    Database database;

    /** False if one counts already. */
    boolean begin(UUID userId, byte[] sealed, OffsetDateTime now) {
        return database.change(BEGIN, userId, sealed, now) == 1;
    }

    Optional<byte[]> begun(UUID userId) {
        return sealed(userId, "IS NULL");
    }

    Optional<byte[]> confirmed(UUID userId) {
        return sealed(userId, "IS NOT NULL");
    }

    private Optional<byte[]> sealed(UUID userId, String confirmed) {
        return database
                .list(
                        "SELECT sealed_secret FROM second_factors WHERE user_id = ? AND confirmed_at " + confirmed,
                        row -> row.getBytes(1),
                        userId)
                .stream()
                .findFirst();
    }

    /** False if there is another one meanwhile, or it counts already. */
    boolean confirm(UUID userId, byte[] sealed, TimeStep step, OffsetDateTime now) {
        return database.change(CONFIRM, now, step.number(), userId, sealed) == 1;
    }

    /** False if a code of this step or a later one was taken before, or there is another secret meanwhile. */
    boolean use(UUID userId, byte[] sealed, TimeStep step) {
        return database.change(USE, step.number(), userId, sealed, step.number()) == 1;
    }

    Optional<FactorStatus> status(UUID userId) {
        return database
                .list(STATUS, row -> new FactorStatus(row.getObject(1, OffsetDateTime.class), row.getInt(2)), userId)
                .stream()
                .findFirst();
    }

    /** With its recovery codes; false if there is none. */
    boolean remove(UUID userId) {
        return database.change("DELETE FROM second_factors WHERE user_id = ?", userId) == 1;
    }
}
