package org.kontor.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** Runs statements in the current transaction; failures are {@link DatabaseFailure}s. */
@ApplicationScoped
public class Database {

    @Resource
    DataSource source;

    /** For the container, which gives it the service's own data source. */
    public Database() {}

    public Database(DataSource source) {
        this.source = source;
    }

    /** @param values for the statement's question marks, in order; null is allowed where the statement casts it */
    public <T> List<T> list(String query, RowReader<T> reader, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> find(String query, RowReader<T> reader, Object... values) {
        return list(query, reader, values).stream().findFirst();
    }

    /** Runs a statement that changes rows and tells how many. */
    public int change(String statement, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement change = prepared(connection, statement, values)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** One value of each item, as an array of texts that the statement casts: {@code unnest(?::numeric[])}. */
    public static <T> Object column(Collection<T> items, Function<T, Object> value) {
        return items.stream().map(value).map(Database::text).toArray(String[]::new);
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value.toString();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
