package org.kontor.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.RunningPart;

/** A PostgreSQL server for a test: started in a directory of its own, stopped when closed or when the JVM ends. */
public final class PostgresServer implements AutoCloseable {

    private static final String PASSWORD = "operator";

    private final PostgresPart part;
    private final RunningPart running;
    private final Thread atExit;

    private PostgresServer(PostgresPart part, RunningPart running) {
        this.part = part;
        this.running = running;
        this.atExit = new Thread(this::stop);
    }

    /** Starts a server on a port that is free; data already in the directory is kept. */
    public static PostgresServer start(Path directory) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        return start(directory, port);
    }

    /** Starts a server on this port; data already in the directory is kept, so that a test can restart on it. */
    public static PostgresServer start(Path directory, int port) throws IOException, InterruptedException {
        StackHome home = new StackHome(directory).create();
        PostgresPart part = new PostgresPart(home.postgres(), port, () -> PASSWORD, home.marker(PostgresPart.NAME));
        RunningPart running = RunningPart.start(part, home.log(PostgresPart.NAME), home.pidFile(PostgresPart.NAME));
        PostgresServer server = new PostgresServer(part, running);
        Runtime.getRuntime().addShutdownHook(server.atExit);
        running.awaitReady(Duration.ofSeconds(60));
        return server;
    }

    /**
     * Creates (or keeps) a database with roles {@code <name>_owner} and {@code <name>_app}, whose passwords are their
     * names.
     */
    public void createDatabase(String name) throws SQLException {
        String owner = name + "_owner";
        String app = name + "_app";
        new DatabaseAccounts(name, owner, passwordOf(owner), app, passwordOf(app)).create(part);
    }

    /** The password of a role that {@link #createDatabase} made. */
    public static String passwordOf(String role) {
        return role.replace("_", "");
    }

    public Connection connect(String database, String role) throws SQLException {
        return part.connect(database, role, passwordOf(role));
    }

    public Connection connectAsOperator(String database) throws SQLException {
        return part.connectAsOperator(database);
    }

    public String url(String database) {
        return part.url(database);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        stop();
    }

    private void stop() {
        try {
            running.stop();
        } catch (IOException pidFileStays) {
            throw new UncheckedIOException(pidFileStays);
        }
    }
}
