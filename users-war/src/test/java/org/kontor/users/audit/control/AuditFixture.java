package org.kontor.users.audit.control;

import java.time.Clock;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.token.Caller;
import org.kontor.users.audit.entity.SecurityEvent;

/** A trail as a server would put it together, in a request from one address. */
public final class AuditFixture {

    public static final String ADDRESS = "203.0.113.7";

    private AuditFixture() {}

    public static AuditTrail trail(LocalTransactions transactions, Clock clock) {
        AuditTrail trail = new AuditTrail();
        trail.database = new Database(transactions);
        trail.origin = new Origin();
        trail.origin.caller = new Caller();
        trail.origin.address = new ClientAddress();
        trail.origin.address.is(ADDRESS);
        trail.clock = clock;
        return trail;
    }

    /** Records nothing: for who looks at a chain that must not change meanwhile. */
    static AuditTrail silentTrail() {
        return new AuditTrail() {
            @Override
            public void record(SecurityEvent event) {
                // nothing is looked for
            }
        };
    }

    static ChainVerification verification(LocalTransactions transactions, AuditTrail trail) {
        ChainVerification verification = new ChainVerification();
        verification.database = new Database(transactions);
        verification.trail = trail;
        return verification;
    }
}
