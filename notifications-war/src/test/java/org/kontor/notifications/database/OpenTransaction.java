package org.kontor.notifications.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.kontor.database.Database;

/** One connection that stays open when its user closes it, as an enlisted one does. */
public final class OpenTransaction implements AutoCloseable {

    private final Statements statements = new Statements();
    private final Connection connection;

    OpenTransaction(Connection connection) {
        this.connection = statements.counted(connection);
    }

    /** How many have been sent to the database. */
    public int statements() {
        return statements.count();
    }

    public Database database() {
        return new Database(proxy(
                DataSource.class, connection, "getConnection", proxy(Connection.class, connection, "close", null)));
    }

    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers one method with a value and leaves the others to the target. */
    private static <T> T proxy(Class<T> type, Object target, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                OpenTransaction.class.getClassLoader(), new Class<?>[] {type}, (self, called, values) -> {
                    if (called.getName().equals(method)) {
                        return answer;
                    }
                    try {
                        return called.invoke(target, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
