package org.kontor.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.stack.home.FreePorts;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.ProcessMark;
import org.kontor.stack.process.Signal;

class AnAcknowledgedCommitSurvivesKillTest {

    @TempDir
    static Path directory;

    private static int port;
    private static PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        port = FreePorts.next();
        server = PostgresServer.start(directory.resolve("a path with spaces"), port);
        server.createDatabase("kontor_first");
        server.createDatabase("kontor_second");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256"
    })
    void theServerIsDurableAndClosed(String setting, String value) throws SQLException {
        try (Connection operator = server.connectAsOperator("postgres")) {
            assertThat(show(operator, setting)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({"lock_timeout, 5s", "statement_timeout, 10s", "idle_in_transaction_session_timeout, 30s"})
    void anApplicationCannotHoldTheDatabaseUp(String setting, String value) throws SQLException {
        try (Connection application = server.connect("kontor_first", "kontor_first_app")) {
            assertThat(show(application, setting)).isEqualTo(value);
        }
    }

    @Test
    void aRoleReachesItsOwnDatabaseOnly() {
        assertThatThrownBy(() -> server.connect("kontor_second", "kontor_first_app"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> server.connect("postgres", "kontor_first_app")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> server.connect("kontor_second", "kontor_first_owner"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void anApplicationDefinesNothing() throws SQLException {
        try (Connection application = server.connect("kontor_first", "kontor_first_app");
                Statement sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute("CREATE TABLE mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatWasCommittedIsThereAfterKillAndRestart() throws Exception {
        try (Connection owner = server.connect("kontor_first", "kontor_first_owner");
                Statement sql = owner.createStatement()) {
            sql.execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }
        killPostmaster();

        server.close();
        server = PostgresServer.start(directory.resolve("a path with spaces"), port);

        try (Connection owner = server.connect("kontor_first", "kontor_first_owner");
                Statement sql = owner.createStatement();
                ResultSet rows = sql.executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    private static void killPostmaster() throws IOException {
        Path pidFile = new StackHome(directory.resolve("a path with spaces")).pidFile(PostgresPart.NAME);
        ProcessHandle postmaster =
                ProcessMark.read(pidFile).flatMap(ProcessMark::living).orElseThrow();
        Signal.KILL.send(postmaster);
        assertThat(directory.resolve("a path with spaces/postgres/data/postmaster.pid"))
                .exists();
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
