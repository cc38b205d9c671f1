package org.kontor.users.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.LocalTransactions;
import org.kontor.rest.correlation.Correlation;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.database.RealDatabase;

/** R6.1, on the real schema. */
class WhatHappenedIsRecordedWithItIT {

    private final LocalTransactions transactions = RealDatabase.shared().transactions();
    private final AuditTrail trail =
            AuditFixture.trail(transactions, Clock.fixed(Instant.parse("2026-11-24T10:15:30.123456Z"), ZoneOffset.UTC));
    private final UUID ann = UUID.randomUUID();
    private final UUID admin = UUID.randomUUID();

    @Test
    void whatWasDoneIsRecordedWithAllThatIsKnownOfIt() {
        Correlation.resume("the-request");
        try {
            transactions.inOne(() -> {
                trail.record(SecurityEvent.success(EventType.ROLES_CHANGED)
                        .by(admin)
                        .about(ann)
                        .with("roles", "customer, \"support\""));
                return null;
            });
        } finally {
            Correlation.end();
        }

        assertThat(RealDatabase.shared()
                        .column("SELECT concat_ws(' ', occurred_at AT TIME ZONE 'UTC', type, outcome, actor = '"
                                + admin + "', address, correlation_id, details::json ->> 'roles') FROM security_events"
                                + " WHERE subject = '" + ann + "'"))
                .containsExactly("2026-11-24 10:15:30.123456 roles-changed success t 203.0.113.7 the-request"
                        + " customer, \"support\"");
    }

    @Test
    void whatDidNotHappenIsNotRecorded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.inOne(() -> {
                    trail.record(SecurityEvent.success(EventType.SIGN_IN).about(ann));
                    throw new IllegalStateException("the use case failed");
                }));

        assertThat(RealDatabase.shared().column("SELECT id FROM security_events WHERE subject = '" + ann + "'"))
                .isEmpty();
    }
}
