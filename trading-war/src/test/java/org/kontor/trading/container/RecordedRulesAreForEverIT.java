package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.trading.sessions.entity.PublishedDays;

/** What the database holds to, whatever the code does: the grants, checks and first rows of the V4 migration. */
class RecordedRulesAreForEverIT {

    private static final String PERMISSION_DENIED = "42501";
    private static final String CHECK_VIOLATION = "23514";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE trading_rules SET collar = 1",
                "DELETE FROM trading_rules",
                "UPDATE fee_rates SET rate = 0",
                "DELETE FROM fee_rates",
                "UPDATE market_conventions SET settlement_days = 0",
                "DELETE FROM market_conventions",
                "DELETE FROM calendar_days",
                "DELETE FROM instruments",
                "DELETE FROM halts",
                "DELETE FROM corporate_actions",
                "UPDATE reference_versions SET version = 0"
            })
    void theApplicationMayNot(String statement) {
        assertThatThrownBy(() -> asTheApplication(statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(PERMISSION_DENIED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO trading_rules (id, effective_from, recorded_at, recorded_by) VALUES (gen_random_uuid(), now(), now(), 't') | says_something",
                "INSERT INTO calendar_days VALUES ('2090-01-02', 'closed', '13:00', NULL, now(), 't') | only_early_closes_have_a_time",
                "INSERT INTO market_conventions VALUES (gen_random_uuid(), '2090-01-02', '04:00', '09:30', '16:00', '09:00', 240, 1, 't', now(), 't') | sessions_follow_each_other",
                "INSERT INTO market_conventions VALUES (gen_random_uuid(), '2090-01-02', '04:00', '09:30', '16:00', '13:00', 480, 1, 't', now(), 't') | post_ends_by_midnight"
            })
    void nobodyCanRecordNonsense(String statement, String constraint) {
        assertThatThrownBy(() -> asTheApplication(statement))
                .hasMessageContaining(constraint)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(CHECK_VIOLATION));
    }

    @Test
    void theFirstCalendarIsThePublishedOne() throws SQLException {
        assertThat(days("closed")).isEqualTo(PublishedDays.CLOSED);
        assertThat(days("early_close")).isEqualTo(PublishedDays.EARLY);
    }

    @Test
    void everyChangeIsCounted() throws SQLException {
        long before = version();
        try (Connection connection = TradingServer.database();
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE kontor_trading_app");
            statement.execute("""
                    INSERT INTO trading_rules (id, symbol, effective_from, collar, recorded_at, recorded_by)
                    VALUES (gen_random_uuid(), 'CNT', now(), 0.05, now(), 't')""");
        }
        assertThat(version()).isGreaterThan(before);
    }

    private static SortedSet<LocalDate> days(String kind) throws SQLException {
        SortedSet<LocalDate> days = new TreeSet<>();
        try (Connection connection = TradingServer.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT date FROM calendar_days WHERE recorded_by = 'installation' AND kind = '" + kind
                                + "'")) {
            while (row.next()) {
                days.add(row.getObject(1, LocalDate.class));
            }
        }
        return days;
    }

    private static long version() throws SQLException {
        try (Connection connection = TradingServer.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT version FROM reference_versions WHERE name = 'rules'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void asTheApplication(String statement) throws SQLException {
        try (Connection connection = TradingServer.database();
                Statement session = connection.createStatement()) {
            connection.setAutoCommit(false);
            session.execute("SET ROLE kontor_trading_app");
            session.execute(statement);
        }
    }
}
