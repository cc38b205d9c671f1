package org.kontor.users.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.audit.entity.Verification;
import org.kontor.users.database.RealDatabase;

/** R6.2: with writers that know nothing of each other, as two replicas are. */
class SeveralWritersMakeOneChainIT {

    private static final int WRITERS = 8;
    private static final int EVENTS_EACH = 50;

    private final RealDatabase database = RealDatabase.create();

    @Test
    void everyCommittedEventIsLinkedOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        CountDownLatch together = new CountDownLatch(WRITERS);
        List<Future<?>> runs = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            runs.add(writers.submit(() -> {
                together.countDown();
                together.await();
                write();
                return null;
            }));
        }
        for (Future<?> run : runs) {
            run.get(60, TimeUnit.SECONDS);
        }
        writers.shutdown();

        Verification found = AuditFixture.verification(database.transactions(), AuditFixture.silentTrail())
                .verify(Optional.empty());
        assertThat(found.breaks()).isEmpty();
        assertThat(found.end().seq()).isEqualTo(WRITERS * EVENTS_EACH);
    }

    /** Two events in each transaction. */
    private void write() {
        LocalTransactions transactions = database.transactions();
        AuditTrail trail = AuditFixture.trail(transactions, Clock.systemUTC());
        for (int i = 0; i < EVENTS_EACH; i += 2) {
            UUID user = UUID.randomUUID();
            transactions.inOne(() -> {
                trail.record(SecurityEvent.success(EventType.SIGN_IN).about(user));
                trail.record(SecurityEvent.success(EventType.SESSION_ENDED).about(user));
                return null;
            });
        }
    }

    @Test
    void whoRecordedAndHasNotCommittedHoldsUpNobody() {
        LocalTransactions slow = database.transactions();
        LocalTransactions quick = database.transactions();
        slow.inOne(() -> {
            AuditFixture.trail(slow, Clock.systemUTC()).record(SecurityEvent.success(EventType.SIGN_IN));
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                Future<?> written = other.submit(() -> quick.inOne(() -> {
                    AuditFixture.trail(quick, Clock.systemUTC()).record(SecurityEvent.success(EventType.SIGN_IN));
                    return null;
                }));
                written.get(10, TimeUnit.SECONDS);
            } catch (Exception heldUp) {
                throw new IllegalStateException(heldUp);
            } finally {
                other.shutdown();
            }
            return null;
        });

        assertThat(database.column("SELECT count(*) FROM audit_chain")).containsExactly("2");
    }
}
