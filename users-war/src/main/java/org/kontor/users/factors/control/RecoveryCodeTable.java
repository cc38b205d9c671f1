package org.kontor.users.factors.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.users.factors.entity.RecoveryCode;

/** The stored hashes of recovery codes (R14.5). */
@ApplicationScoped
class RecoveryCodeTable {

    @Inject
    Database database;

    /** These, and none of before. */
    void replace(UUID userId, List<RecoveryCode> codes) {
        database.change("DELETE FROM recovery_codes WHERE user_id = ?", userId);
        codes.forEach(code -> database.change(
                "INSERT INTO recovery_codes (user_id, code_hash) VALUES (?, ?)", userId, code.hash(userId)));
    }

    /** False if the user has no such code, or has used it. */
    boolean use(UUID userId, String hash, OffsetDateTime now) {
        return database.change(
                        "UPDATE recovery_codes SET used_at = ? WHERE user_id = ? AND code_hash = ? AND used_at IS NULL",
                        now,
                        userId,
                        hash)
                == 1;
    }
}
