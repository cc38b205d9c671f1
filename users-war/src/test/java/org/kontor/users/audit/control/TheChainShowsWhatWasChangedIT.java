package org.kontor.users.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.audit.entity.ChainBreak;
import org.kontor.users.audit.entity.ChainBreak.Kind;
import org.kontor.users.audit.entity.ChainEnd;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.audit.entity.Verification;
import org.kontor.users.database.RealDatabase;

/** R6.6: against somebody who may do everything with the database. */
class TheChainShowsWhatWasChangedIT {

    private static final int EVENTS = 6;

    private final RealDatabase database = RealDatabase.create();
    private final LocalTransactions transactions = database.transactions();
    private final AuditTrail trail = AuditFixture.trail(transactions, Clock.systemUTC());

    @BeforeEach
    void recordSome() {
        IntStream.rangeClosed(1, EVENTS)
                .forEach(number -> record(SecurityEvent.success(EventType.SIGN_IN)
                        .about(UUID.randomUUID())
                        .with("größe", "€ " + number)));
    }

    @Test
    void whatWasWrittenIsIntact() {
        Verification found = verify();

        assertThat(found.breaks()).isEmpty();
        assertThat(found.end().seq()).isEqualTo(EVENTS);
    }

    @Test
    void aChangedRowIsNamed() {
        UUID third = event(3);

        for (String change : List.of(
                "occurred_at = occurred_at - interval '1 microsecond'",
                "type = 'sign-out'",
                "outcome = 'refused'",
                "actor = 'somebody'",
                "subject = NULL",
                "address = '203.0.113.8'",
                "correlation_id = correlation_id || 'x'",
                "details = '{}'")) {
            database.tamper(
                    "CREATE TABLE before AS SELECT * FROM security_events WHERE id = '" + third + "'",
                    "UPDATE security_events SET " + change + " WHERE id = '" + third + "'");

            assertThat(verify().breaks()).as(change).containsExactly(new ChainBreak(Kind.CHANGED, 3L, third));

            database.tamper(
                    "DELETE FROM security_events WHERE id = '" + third + "'",
                    "INSERT INTO security_events SELECT * FROM before",
                    "DROP TABLE before");
            assertThat(verify().breaks()).as("put back").isEmpty();
        }
    }

    @Test
    void aRemovedEventIsNamed() {
        UUID second = event(2);
        database.tamper("DELETE FROM security_events WHERE id = '" + second + "'");

        assertThat(verify().breaks()).containsExactly(new ChainBreak(Kind.EVENT_REMOVED, 2L, second));
    }

    @Test
    void anEventRemovedWithItsLinkIsNamed() {
        UUID third = event(3);
        database.tamper(
                "DELETE FROM audit_chain WHERE seq = 2",
                "DELETE FROM security_events WHERE id NOT IN (SELECT event_id FROM audit_chain)");

        assertThat(verify().breaks())
                .containsExactly(new ChainBreak(Kind.LINK_REMOVED, 2L, null), new ChainBreak(Kind.CHANGED, 3L, third));
    }

    @Test
    void aGapThatWasClosedIsNamed() {
        UUID third = event(3);
        database.tamper(
                "DELETE FROM audit_chain WHERE seq = 2",
                "DELETE FROM security_events WHERE id NOT IN (SELECT event_id FROM audit_chain)",
                "UPDATE audit_chain SET seq = 2 WHERE seq = 3");

        assertThat(verify().breaks())
                .contains(new ChainBreak(Kind.CHANGED, 2L, third), new ChainBreak(Kind.LINK_REMOVED, 3L, null));
    }

    @Test
    void eventsThatChangedPlacesAreNamed() {
        UUID second = event(2);
        UUID fourth = event(4);
        database.tamper(
                "UPDATE audit_chain SET seq = 100 WHERE seq = 2",
                "UPDATE audit_chain SET seq = 2 WHERE seq = 4",
                "UPDATE audit_chain SET seq = 4 WHERE seq = 100");

        assertThat(verify().breaks())
                .contains(new ChainBreak(Kind.CHANGED, 2L, fourth), new ChainBreak(Kind.CHANGED, 4L, second));
    }

    @Test
    void anEventThatWasSlippedInIsNamed() {
        UUID slipped = UUID.randomUUID();
        database.tamper("INSERT INTO security_events VALUES ('" + slipped
                + "', now(), 'sign-in', 'success', NULL, NULL, NULL, 'x', '{}')");

        assertThat(verify().breaks()).containsExactly(new ChainBreak(Kind.NOT_LINKED, null, slipped));
    }

    @Test
    void anEndThatWasCutOffIsNamed() {
        database.tamper(
                "DELETE FROM audit_chain WHERE seq = " + EVENTS,
                "DELETE FROM security_events WHERE id NOT IN (SELECT event_id FROM audit_chain)");

        assertThat(verify().breaks()).containsExactly(new ChainBreak(Kind.LINK_REMOVED, (long) EVENTS, null));
    }

    @Test
    void aHeadThatIsGoneIsNamed() {
        database.tamper("DELETE FROM audit_chain_head");

        assertThat(verify(Optional.empty(), AuditFixture.silentTrail()).breaks())
                .containsExactly(new ChainBreak(Kind.HEAD_REMOVED, null, null));
    }

    @Test
    void whoKnowsAnEndFindsAChainThatWasRewrittenWhole() {
        ChainEnd known = verify().end();
        database.tamper(
                "TRUNCATE audit_chain, security_events",
                "UPDATE audit_chain_head SET seq = 0, hash = decode(repeat('00', 32), 'hex')");
        assertThat(verify().breaks()).as("consistent in itself").isEmpty();
        IntStream.rangeClosed(1, EVENTS).forEach(number -> record(SecurityEvent.success(EventType.SIGN_IN)));

        assertThat(verify(Optional.of(known), trail).breaks())
                .containsExactly(new ChainBreak(Kind.REWRITTEN, known.seq(), event(known.seq())));
    }

    @Test
    void whoKnowsAnEndFindsAChainThatWasCutShortWithItsHead() {
        ChainEnd known = verify().end();
        database.tamper(
                "DELETE FROM audit_chain WHERE seq >= " + EVENTS,
                "DELETE FROM security_events WHERE id NOT IN (SELECT event_id FROM audit_chain)",
                "UPDATE audit_chain_head h SET seq = c.seq, hash = c.hash FROM audit_chain c WHERE c.seq = "
                        + (EVENTS - 1));

        assertThat(verify(Optional.of(known), trail).breaks())
                .containsExactly(new ChainBreak(Kind.LINK_REMOVED, (long) EVENTS, null));
    }

    private UUID event(long seq) {
        return UUID.fromString(database.column("SELECT event_id FROM audit_chain WHERE seq = " + seq)
                .get(0));
    }

    private void record(SecurityEvent event) {
        transactions.inOne(() -> {
            trail.record(event);
            return null;
        });
    }

    private Verification verify() {
        return verify(Optional.empty(), AuditFixture.silentTrail());
    }

    private Verification verify(Optional<ChainEnd> known, AuditTrail told) {
        return AuditFixture.verification(transactions, told).verify(known);
    }
}
