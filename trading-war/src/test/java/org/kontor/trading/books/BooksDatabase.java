package org.kontor.trading.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.kontor.migration.Database;
import org.kontor.migration.Migrate;
import org.kontor.stack.postgres.PostgresServer;

/** A migrated database on a real PostgreSQL, which is started once and ends with the JVM. */
public final class BooksDatabase {

    private static final Path WORK = Path.of("target", "books").toAbsolutePath();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static PostgresServer server;

    private final String name;

    private BooksDatabase(String name) {
        this.name = name;
    }

    /** An empty one of its own for each caller. */
    public static synchronized BooksDatabase create() {
        try {
            if (server == null) {
                server = PostgresServer.start(WORK.resolve("postgres-" + System.nanoTime()), freePort());
            }
            String name = "books_" + COUNT.incrementAndGet();
            server.createDatabase(name);
            Path password =
                    Files.writeString(WORK.resolve("owner.password"), PostgresServer.passwordOf(name + "_owner"));
            Migrate.run(
                    Path.of("target", "trading-war"),
                    new Database(server.url(name), name + "_owner", password, name + "_app"));
            return new BooksDatabase(name);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no database", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As the server connects. */
    public Connection connectAsApplication() throws SQLException {
        return server.connect(name, name + "_app");
    }

    /** As nobody should but a migration. */
    public Connection connectAsOwner() throws SQLException {
        return server.connect(name, name + "_owner");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
