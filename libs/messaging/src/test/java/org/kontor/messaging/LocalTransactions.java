package org.kontor.messaging;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source as a server has it: within a transaction a thread always gets the same connection. */
public final class LocalTransactions implements DataSource {

    /** Opens a connection to the database. */
    public interface Opening {
        Connection open() throws SQLException;
    }

    private final ThreadLocal<Connection> enlisted = new ThreadLocal<>();
    private final ThreadLocal<List<Runnable>> afterCommit = ThreadLocal.withInitial(ArrayList::new);
    private final Opening database;

    public LocalTransactions(Opening database) {
        this.database = database;
    }

    /** Commits unless the work throws. */
    public <T> T inOne(Supplier<T> work) {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            enlisted.set(connection);
            try {
                T result = work.get();
                connection.commit();
                enlisted.remove();
                afterCommit.get().forEach(Runnable::run);
                return result;
            } finally {
                enlisted.remove();
                afterCommit.remove();
                if (!connection.isClosed()) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new MessagingFailure("the transaction failed", e);
        }
    }

    void afterCommit(Runnable then) {
        afterCommit.get().add(then);
    }

    boolean isActive() {
        return enlisted.get() != null;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = enlisted.get();
        return connection == null ? database.open() : staysOpen(connection);
    }

    private static Connection staysOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LocalTransactions.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
