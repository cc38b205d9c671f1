package org.kontor.trading.database.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements that are sent to the database together (R1). */
public final class RoundTrip {

    /** Gives a statement its values. */
    @FunctionalInterface
    public interface Values {
        void fill(Row row) throws SQLException;
    }

    /** Reads the results of the statements, which stands on that of the first one. */
    @FunctionalInterface
    public interface Results<T> {
        T read(PreparedStatement all) throws SQLException;
    }

    private final List<String> statements = new ArrayList<>();
    private final List<Values> values = new ArrayList<>();

    public RoundTrip add(String statement, Values its) {
        statements.add(statement);
        values.add(its);
        return this;
    }

    /** Sends everything, in the caller's transaction; the first statement that fails ends it. */
    public void send(DataSource database) throws SQLException {
        if (!statements.isEmpty()) {
            ask(database, all -> null);
        }
    }

    /** As {@link #send}, for statements that answer. */
    public <T> T ask(DataSource database, Results<T> results) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement all = connection.prepareStatement(String.join(";\n", statements))) {
            int last = 0;
            for (Values one : values) {
                Row row = new Row(all, last);
                one.fill(row);
                last = row.last();
            }
            all.execute();
            T answer = results.read(all);
            passOver(all);
            return answer;
        }
    }

    /**
     * A pool that keeps prepared statements gives up one with results left, and all would be planned anew each time.
     */
    private static void passOver(PreparedStatement all) throws SQLException {
        boolean rows = all.getMoreResults();
        while (rows || all.getUpdateCount() != -1) {
            rows = all.getMoreResults();
        }
    }
}
