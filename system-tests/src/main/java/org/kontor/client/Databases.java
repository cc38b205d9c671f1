package org.kontor.client;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The five databases as the operator of PostgreSQL sees them. Tests only look, but for {@link #change}. */
public final class Databases {

    private final RunningStack stack;

    public Databases(RunningStack stack) {
        this.stack = stack;
    }

    /** All rows, each column as text; an empty text for null. */
    public List<List<String>> rows(String service, String query) {
        try (Connection connection = connect(service)) {
            connection.setReadOnly(true);
            return read(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
    }

    /** The first column of all rows. */
    public List<String> column(String service, String query) {
        return rows(service, query).stream().map(row -> row.get(0)).toList();
    }

    /** The first column as a set; a repeated value is a failure. */
    public Set<String> ids(String service, String query) {
        List<String> column = column(service, query);
        Set<String> ids = new HashSet<>(column);
        if (ids.size() != column.size()) {
            throw new IllegalStateException(service + ": repeated rows in " + query);
        }
        return ids;
    }

    /** Two columns as a map. */
    public Map<String, String> map(String service, String query) {
        Map<String, String> map = new HashMap<>();
        rows(service, query).forEach(row -> map.put(row.get(0), row.get(1)));
        return map;
    }

    /** The number that a query gives in its only row. */
    public long number(String service, String query) {
        return Long.parseLong(column(service, query).get(0));
    }

    /** For faults that only the database can show: changes rows, and tells how many. */
    public int change(String service, String statement) {
        try (Connection connection = connect(service);
                Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + statement, e);
        }
    }

    private static List<List<String>> read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String value = row.getString(column);
                    values.add(value == null ? "" : value);
                }
                rows.add(values);
            }
            return rows;
        }
    }

    /** A connection of the operator to the database of a service, to be closed. */
    public Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(
                stack.property(service + ".jdbc.url"),
                stack.property("postgres.operator"),
                stack.secret("operator", "postgres.password"));
    }
}
