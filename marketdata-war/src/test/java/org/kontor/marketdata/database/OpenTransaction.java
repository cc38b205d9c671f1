package org.kontor.marketdata.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One connection that stays open when its user closes it, as an enlisted one does. */
public final class OpenTransaction implements AutoCloseable {

    private final Connection connection;

    OpenTransaction(Connection connection) {
        this.connection = connection;
    }

    /** What the code under test takes its connections from: each is this transaction's. */
    public DataSource source() {
        Connection lent = proxy(Connection.class, connection, "close", null);
        return proxy(DataSource.class, connection, "getConnection", lent);
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
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
