package org.kontor.users.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.kontor.database.Database;
import org.kontor.rest.correlation.Correlation;
import org.kontor.users.audit.entity.ChainEnd;
import org.kontor.users.audit.entity.ChainLink;
import org.kontor.users.audit.entity.ChainWalk;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.audit.entity.Verification;

/** Follows the whole chain and names the rows that are not what was written (R6.6). */
@ApplicationScoped
public class ChainVerification {

    private static final Logger LOG = Logger.getLogger(ChainVerification.class.getName());

    private static final String HEAD = "SELECT seq, hash FROM audit_chain_head";
    private static final String LINKS = "SELECT c.seq, c.event_id, c.hash, " + EventRow.COLUMNS
            + " FROM audit_chain c LEFT JOIN security_events e ON e.id = c.event_id"
            + " WHERE c.seq > ? AND c.seq <= ? ORDER BY c.seq LIMIT 1000";
    private static final String NOT_LINKED = "SELECT e.id FROM security_events e"
            + " WHERE NOT EXISTS (SELECT FROM audit_chain c WHERE c.event_id = e.id) LIMIT 20";

    @Inject
    Database database;

    @Inject
    AuditTrail trail;

    /**
     * Reads a page at a time and in no transaction: a long chain takes longer than one may last, and what is added
     * meanwhile only makes the chain longer.
     *
     * @param known the end that an earlier verification came to; empty if none is at hand
     */
    public Verification verify(Optional<ChainEnd> known) {
        Optional<ChainEnd> head =
                database.list(HEAD, row -> ChainEnd.of(row.getLong("seq"), row.getBytes("hash"))).stream()
                        .findFirst();
        long last = head.map(ChainEnd::seq).orElse(Long.MAX_VALUE);
        ChainWalk walk = new ChainWalk(known);
        List<ChainLink> links;
        do {
            links = database.list(LINKS, ChainVerification::link, walk.end().seq(), last);
            links.forEach(walk::follow);
        } while (!links.isEmpty());
        walk.arriveAt(head);
        database.list(NOT_LINKED, row -> row.getObject("id", UUID.class)).forEach(walk::notLinked);
        return told(new Verification(walk.end(), walk.breaks()));
    }

    private Verification told(Verification found) {
        trail.record(SecurityEvent.success(EventType.AUDIT_VERIFIED)
                .with("end", found.end())
                .with("breaks", found.breaks().size()));
        LOG.info(() -> "audit trail "
                + (found.isIntact() ? "intact" : "BROKEN at " + found.breaks().get(0)) + ", end " + found.end() + " ["
                + Correlation.current() + "]");
        return found;
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        UUID eventId = row.getObject("event_id", UUID.class);
        boolean there = row.getObject("id") != null;
        return new ChainLink(row.getLong("seq"), eventId, row.getBytes("hash"), there ? EventRow.read(row) : null);
    }
}
