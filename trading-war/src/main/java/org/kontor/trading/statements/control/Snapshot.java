package org.kontor.trading.statements.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes a transaction see one moment, however many queries it makes. */
final class Snapshot {

    private Snapshot() {}

    /** Must come before anything else in the transaction; ends with it. */
    static void of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }
    }
}
