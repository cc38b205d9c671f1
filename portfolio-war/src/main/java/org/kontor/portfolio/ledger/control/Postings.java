package org.kontor.portfolio.ledger.control;

import static org.kontor.database.Database.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.portfolio.ledger.entity.Posting;

/** All postings that were counted. */
@ApplicationScoped
public class Postings {

    private static final String ADD = """
            INSERT INTO applied_postings (id, user_id, account_id, kind, cash, symbol, reverses, reported_at)
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::numeric[], ?::text[], ?::uuid[],
                ?::timestamptz[])
            ON CONFLICT (id) DO NOTHING
            RETURNING id""";

    @Inject
    Database database;

    /** Records the postings and tells which of them were not recorded before (R1). */
    Set<UUID> add(Collection<Posting> postings) {
        return new HashSet<>(database.list(
                ADD,
                row -> row.getObject(1, UUID.class),
                column(postings, Posting::id),
                column(postings, Posting::userId),
                column(postings, Posting::accountId),
                column(postings, Posting::kind),
                column(postings, Posting::cash),
                column(postings, Posting::symbol),
                column(postings, Posting::reverses),
                column(postings, Posting::reportedAt)));
    }
}
