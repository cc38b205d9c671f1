package org.kontor.notifications.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the statements that go over connections. */
public final class Statements {

    private final AtomicInteger sent = new AtomicInteger();

    public int count() {
        return sent.get();
    }

    Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, called, values) -> {
                    if (called.getName().equals("prepareStatement")) {
                        sent.incrementAndGet();
                    }
                    try {
                        return called.invoke(connection, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
