package org.kontor.marketdata.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;

/** The schema of the built WAR on a real PostgreSQL server, for all tests; reached as the WAR reaches it. */
public final class RealDatabase {

    private static final MigratedDatabase DATABASE = MigratedDatabase.of(Service.MARKETDATA);

    private RealDatabase() {}

    /** A transaction of the application's role; it is rolled back at the end unless it is committed. */
    public static OpenTransaction transaction() {
        try {
            Connection connection = DATABASE.connect();
            connection.setAutoCommit(false);
            return new OpenTransaction(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
