package org.kontor.users.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.kontor.messaging.LocalTransactions;
import org.kontor.stack.home.Service;
import org.kontor.stack.postgres.MigratedDatabase;

/** The schema of the built WAR on a real PostgreSQL server. */
public final class RealDatabase {

    private static final RealDatabase SHARED = create();

    private final MigratedDatabase database = MigratedDatabase.of(Service.USERS);

    private RealDatabase() {}

    /** One for all tests that look at rows of their own only. */
    public static RealDatabase shared() {
        return SHARED;
    }

    /** An empty one for who asks. */
    public static RealDatabase create() {
        return new RealDatabase();
    }

    /** As the server connects. */
    public LocalTransactions transactions() {
        return new LocalTransactions(database::connect);
    }

    /** As nobody should but a migration. */
    public Connection asOwner() throws SQLException {
        return database.asOwner();
    }

    /** Runs statements as whoever runs the database server can, past all triggers and constraints. */
    public void tamper(String... statements) {
        try (Connection connection = database.asOperator();
                Statement sql = connection.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            for (String statement : statements) {
                sql.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows, as text. */
    public List<String> column(String query) {
        return database.column(query);
    }
}
