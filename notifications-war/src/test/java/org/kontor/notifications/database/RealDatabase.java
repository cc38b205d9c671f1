package org.kontor.notifications.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.kontor.database.Database;
import org.kontor.messaging.LocalTransactions;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;

/** The schema of the built WAR on a real PostgreSQL server, for all tests; reached as the WAR reaches it. */
public final class RealDatabase {

    private static final MigratedDatabase DATABASE = MigratedDatabase.of(Service.NOTIFICATIONS);

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

    /** Transactions of the application's role; what they change stays. */
    public static LocalTransactions transactions(Statements statements) {
        return new LocalTransactions(() -> statements.counted(DATABASE.connect()));
    }

    public static Database in(LocalTransactions transactions) {
        return new Database(transactions);
    }

    /** The first column of all rows, as text. */
    public static List<String> column(String query) {
        return DATABASE.column(query);
    }
}
