package org.kontor.bench.effects;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.client.Databases;

/** Queries that are asked again and again of one service's database. */
final class Watch implements AutoCloseable {

    private static final String UNSENT = "SELECT EXISTS (SELECT FROM outbox WHERE sent_at IS NULL)";
    private static final String SAID = "SELECT key, last FROM outbox_sequence WHERE topic = ? AND key = ANY (?)";
    private static final String HEARD = """
            SELECT key, (SELECT max(sequence) FROM inbox i WHERE i.topic = ? AND i.key = k.key)
              FROM unnest(?::text[]) AS k (key)""";
    private static final String UNMAILED =
            "SELECT EXISTS (SELECT FROM deliveries WHERE status IN ('queued', 'failed', 'sending'))";

    private final Connection connection;

    Watch(Databases databases, String service) {
        try {
            connection = databases.connect(service);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the database of " + service, e);
        }
    }

    /** Whether events wait for the relay. */
    boolean hasUnsent() {
        return is(UNSENT);
    }

    boolean hasUnmailed() {
        return is(UNMAILED);
    }

    /** Number of the last event of each key that was told. */
    Map<String, Long> said(String topic, List<String> keys) {
        return numbers(SAID, topic, keys);
    }

    /** Number of the last event of each key that was heard; events of a key come in order. */
    Map<String, Long> heard(String topic, List<String> keys) {
        return numbers(HEARD, topic, keys);
    }

    private boolean is(String query) {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private Map<String, Long> numbers(String query, String topic, List<String> keys) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            Array wanted = connection.createArrayOf("text", keys.toArray());
            statement.setString(1, topic);
            statement.setArray(2, wanted);
            try (ResultSet row = statement.executeQuery()) {
                Map<String, Long> numbers = new HashMap<>();
                while (row.next()) {
                    numbers.put(row.getString(1), row.getLong(2));
                }
                return numbers;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
