package org.kontor.notifications.database;

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
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.migration.Migrate;
import org.kontor.stack.postgres.PostgresServer;

/** A PostgreSQL server with the schema of the built WAR, started once; reached as the WAR reaches it. */
public final class RealDatabase {

    private static final String NAME = "kontor_notifications";
    private static final Path FOLDER = Path.of("target", "database-test").toAbsolutePath();
    private static final PostgresServer SERVER = started();

    private RealDatabase() {}

    /** A transaction of the application's role; it is rolled back at the end unless it is committed. */
    public static OpenTransaction transaction() {
        try {
            Connection connection = SERVER.connect(NAME, NAME + "_app");
            connection.setAutoCommit(false);
            return new OpenTransaction(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Transactions of the application's role; what they change stays. */
    public static LocalTransactions transactions(Statements statements) {
        return new LocalTransactions(() -> statements.counted(SERVER.connect(NAME, NAME + "_app")));
    }

    public static Database in(LocalTransactions transactions) {
        return new Database(transactions);
    }

    /** The first column of all rows, as text. */
    public static List<String> column(String query) {
        try (Connection connection = SERVER.connectAsOperator(NAME);
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
            PostgresServer server = PostgresServer.start(FOLDER.resolve("postgres"), freePort());
            server.createDatabase(NAME);
            Path password =
                    Files.writeString(FOLDER.resolve("owner.password"), PostgresServer.passwordOf(NAME + "_owner"));
            Migrate.run(
                    Path.of("target", "notifications-war.war"),
                    new org.kontor.migration.Database(server.url(NAME), NAME + "_owner", password, NAME + "_app"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
