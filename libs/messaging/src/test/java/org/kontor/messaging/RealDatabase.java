package org.kontor.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.migration.Database;
import org.kontor.migration.Migrate;
import org.kontor.stack.postgres.PostgresServer;

/** A PostgreSQL server with the tables of this library, and one for what a test does with events. */
final class RealDatabase {

    private static final String NAME = "kontor_messaging";
    private static final Path FOLDER = Path.of("target", "database-test").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");
    private static final RealDatabase SHARED = new RealDatabase(FOLDER.resolve("shared"), freePort());

    private final Path folder;
    private final int port;
    private PostgresServer server;

    private RealDatabase(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        start();
        prepare();
    }

    /** Started once for all tests, and emptied. */
    static RealDatabase emptied() {
        SHARED.change("TRUNCATE inbox, outbox, outbox_sequence, effects");
        return SHARED;
    }

    LocalTransactions transactions() {
        return new LocalTransactions(this::connect);
    }

    void start() {
        try {
            server = PostgresServer.start(folder, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        server.close();
    }

    private void prepare() {
        try {
            server.createDatabase(NAME);
            Path scripts = Files.createDirectories(folder.resolve("war/WEB-INF/classes/db/migration"));
            try (Stream<Path> files = Files.list(SCRIPTS)) {
                for (Path file : files.toList()) {
                    Files.copy(file, scripts.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Path password =
                    Files.writeString(folder.resolve("owner.password"), PostgresServer.passwordOf(NAME + "_owner"));
            Migrate.run(
                    folder.resolve("war"), new Database(server.url(NAME), NAME + "_owner", password, NAME + "_app"));
            change("CREATE TABLE IF NOT EXISTS effects (place bigint GENERATED ALWAYS AS IDENTITY, event_id uuid,"
                    + " key text, sequence bigint, who text, xid xid8 DEFAULT pg_current_xact_id());"
                    + " GRANT SELECT, INSERT ON effects TO " + NAME + "_app");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect() throws SQLException {
        return server.connect(NAME, NAME + "_app");
    }

    void change(String sql) {
        try (Connection connection = server.connectAsOperator(NAME);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows, as text. */
    List<String> column(String query) {
        try (Connection connection = server.connectAsOperator(NAME);
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

    long number(String query) {
        return Long.parseLong(column(query).get(0));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
