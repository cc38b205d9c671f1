package org.kontor.users.throttling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.kontor.database.Database;

/** Deletes rows that mean nothing any more, more of them at a time than one attempt adds (R7.7). */
@ApplicationScoped
class Remnants {

    private static final List<String> DELETIONS = List.of("""
            DELETE FROM sign_in_attempts WHERE name_hash IN (SELECT name_hash FROM sign_in_attempts
             WHERE forget_at < ? ORDER BY forget_at LIMIT 5 FOR UPDATE SKIP LOCKED)""", """
            DELETE FROM familiar_networks WHERE (name_hash, network) IN (SELECT name_hash, network FROM familiar_networks
             WHERE forget_at < ? ORDER BY forget_at LIMIT 5 FOR UPDATE SKIP LOCKED)""", """
            DELETE FROM address_allowances WHERE network IN (SELECT network FROM address_allowances
             WHERE full_at < ? ORDER BY full_at LIMIT 5 FOR UPDATE SKIP LOCKED)""");

    @Inject
    Database database;

    void removeSome(Instant now) {
        OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
        DELETIONS.forEach(delete -> database.change(delete, time));
    }
}
