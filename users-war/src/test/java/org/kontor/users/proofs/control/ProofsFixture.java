package org.kontor.users.proofs.control;

import java.time.Clock;
import java.time.Duration;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;

/** Proofs on a real database, as a server would put them together. */
public final class ProofsFixture {

    private ProofsFixture() {}

    public static Proofs proofs(LocalTransactions transactions, Clock clock) {
        Proofs proofs = new Proofs();
        proofs.table = new ProofTable();
        proofs.table.database = new Database(transactions);
        proofs.clock = clock;
        proofs.password = "of a test";
        proofs.pause = Duration.ofMinutes(1);
        proofs.hourly = 5;
        proofs.open();
        return proofs;
    }
}
