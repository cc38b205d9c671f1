package org.kontor.users.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.kontor.messaging.LocalTransactions;
import org.kontor.migration.Database;
import org.kontor.migration.Migrate;
import org.kontor.stack.postgres.PostgresServer;

/** The schema of the built WAR on a real PostgreSQL server, which is started once and ends with the JVM. */
public final class RealDatabase {

    private static final Path FOLDER = Path.of("target", "database-test").toAbsolutePath();
    private static final PostgresServer SERVER = started();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final RealDatabase SHARED = create();

    private final String name;

    private RealDatabase(String name) {
        this.name = name;
    }

    /** One for all tests that look at rows of their own only. */
    public static RealDatabase shared() {
        return SHARED;
    }

    /** An empty one for who asks. */
    public static RealDatabase create() {
        String name = "kontor_users_" + COUNT.incrementAndGet();
        try {
            SERVER.createDatabase(name);
            Path password =
                    Files.writeString(FOLDER.resolve(name + ".password"), PostgresServer.passwordOf(name + "_owner"));
            Migrate.run(
                    Path.of("target", "users-war.war"),
                    new Database(SERVER.url(name), name + "_owner", password, name + "_app"));
            return new RealDatabase(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the server connects. */
    public LocalTransactions transactions() {
        return new LocalTransactions(() -> SERVER.connect(name, name + "_app"));
    }

    /** As nobody should but a migration. */
    public Connection asOwner() throws SQLException {
        return SERVER.connect(name, name + "_owner");
    }

    /** Runs statements as whoever runs the database server can, past all triggers and constraints. */
    public void tamper(String... statements) {
        try (Connection connection = SERVER.connectAsOperator(name);
                Statement sql = connection.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            for (String statement : statements) {
                sql.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows, as text. */
    public List<String> column(String query) {
        try (Connection connection = SERVER.connectAsOperator(name);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PostgresServer started() {
        try {
            return PostgresServer.start(FOLDER.resolve("postgres-" + System.nanoTime()), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
