package org.kontor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.kontor.stack.postgres.PostgresServer;

/** A PostgreSQL server with one table of notes, and a transaction in which a test works. */
final class RealDatabase implements AutoCloseable {

    private static final String NAME = "kontor_notes";
    private static final PostgresServer SERVER = started();

    private final Connection transaction;
    private int lent;

    RealDatabase() throws SQLException {
        transaction = SERVER.connect(NAME, NAME + "_app");
        transaction.setAutoCommit(false);
    }

    Database database() {
        return new Database(answering(DataSource.class, null, "getConnection", () -> {
            lent++;
            return answering(Connection.class, transaction, "close", () -> {
                lent--;
                return null;
            });
        }));
    }

    /** Connections that were taken and not given back. */
    int lent() {
        return lent;
    }

    void rollBack() throws SQLException {
        transaction.rollback();
    }

    @Override
    public void close() throws SQLException {
        transaction.rollback();
        transaction.close();
    }

    private interface Answer {
        Object give();
    }

    /** Answers one method itself and leaves the others to the target. */
    private static <T> T answering(Class<T> type, Object target, String method, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                RealDatabase.class.getClassLoader(), new Class<?>[] {type}, (self, called, values) -> {
                    if (called.getName().equals(method)) {
                        return answer.give();
                    }
                    try {
                        return called.invoke(target, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static PostgresServer started() {
        try {
            Path folder = Path.of("target", "database-test").toAbsolutePath();
            PostgresServer server = PostgresServer.start(folder);
            server.createDatabase(NAME);
            try (Connection connection = server.connectAsOperator(NAME);
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS notes;"
                        + " CREATE TABLE notes (id integer PRIMARY KEY, words text, amount numeric);"
                        + " GRANT SELECT, INSERT, UPDATE ON notes TO " + NAME + "_app");
            }
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
}
