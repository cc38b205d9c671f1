package org.kontor.users.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.LocalTransactions;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.database.RealDatabase;

/** R6.3: not by the server's role, whatever its code does, and not by the owner in passing. */
class WhatIsRecordedIsNeverChangedIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @BeforeAll
    static void record() {
        LocalTransactions transactions = RealDatabase.shared().transactions();
        transactions.inOne(() -> {
            AuditFixture.trail(transactions, Clock.systemUTC())
                    .record(SecurityEvent.success(EventType.SIGN_IN).about(UUID.randomUUID()));
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE security_events SET outcome = 'success'",
                "DELETE FROM security_events",
                "TRUNCATE security_events CASCADE",
                "UPDATE audit_chain SET seq = seq + 1",
                "DELETE FROM audit_chain",
                "INSERT INTO audit_chain SELECT seq + 1, gen_random_uuid(), hash FROM audit_chain",
                "UPDATE audit_chain_head SET seq = 0",
                "DELETE FROM audit_chain_head",
                "ALTER TABLE security_events DISABLE TRIGGER link_security_event",
                "SET session_replication_role = replica"
            })
    void theServerMayNot(String statement) throws SQLException {
        try (Connection application = RealDatabase.shared().transactions().getConnection()) {
            assertRefused(application, statement);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE security_events SET outcome = 'success'",
                "DELETE FROM security_events",
                "TRUNCATE security_events, audit_chain",
                "UPDATE audit_chain SET seq = seq + 1",
                "DELETE FROM audit_chain"
            })
    void theOwnerMayNotEither(String statement) throws SQLException {
        try (Connection owner = RealDatabase.shared().asOwner()) {
            assertRefused(owner, statement);
        }
    }

    private static void assertRefused(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> sql.execute(statement))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }
}
