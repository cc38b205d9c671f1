package org.kontor.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * The right to send, held by one replica at a time so that the order per key is kept (R2).
 *
 * <p>A replica that dies frees it by not renewing. One that was frozen past its end may still finish a send: that makes
 * duplicates, which consumers absorb, never a loss.
 */
final class RelayLease {

    static final Duration LENGTH = Duration.ofSeconds(4);

    private static final String CLAIM = """
            UPDATE outbox_relay SET holder = ?, until = now() + ? * interval '1 millisecond'
            WHERE id = 1 AND (holder = ? OR until < now())""";
    private static final String RELEASE = "UPDATE outbox_relay SET until = '-infinity' WHERE id = 1 AND holder = ?";

    private final UUID holder = UUID.randomUUID();
    private final LongSupplier nanos;
    private long claimedAt;
    private boolean held;

    RelayLease(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether this replica may send now; renews when half of the time is over. */
    boolean holds(Connection connection) throws SQLException {
        long now = nanos.getAsLong();
        if (held && now - claimedAt < LENGTH.toNanos() / 2) {
            return true;
        }
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, holder);
            claim.setLong(2, LENGTH.toMillis());
            claim.setObject(3, holder);
            held = claim.executeUpdate() == 1;
        }
        claimedAt = now;
        return held;
    }

    /** Lets another replica go on at once. */
    void release(Connection connection) throws SQLException {
        if (held) {
            try (PreparedStatement release = connection.prepareStatement(RELEASE)) {
                release.setObject(1, holder);
                release.executeUpdate();
            }
            held = false;
        }
    }
}
