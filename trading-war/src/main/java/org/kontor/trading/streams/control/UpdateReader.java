package org.kontor.trading.streams.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.kontor.trading.streams.entity.KeptUpdates;
import org.kontor.trading.streams.entity.OrderUpdate;

/**
 * Reads order updates from the outbox. Numbers of a key are given under a lock that lasts until the commit, so that
 * what is visible of a key never has a gap that is filled later.
 */
@ApplicationScoped
public class UpdateReader {

    static final String TOPIC = "trading.orders.v1";

    /** Rows of one stream in memory at a time. */
    private static final int BATCH = 20;

    private static final String KEPT = """
            SELECT (SELECT min(sequence) FROM outbox WHERE topic = 'trading.orders.v1' AND key = ?),
                   coalesce((SELECT last FROM outbox_sequence WHERE topic = 'trading.orders.v1' AND key = ?), 0)""";
    private static final String AFTER = """
            SELECT s.stream, o.sequence, o.type, o.data
              FROM unnest(?::text[], ?::bigint[]) WITH ORDINALITY AS s (key, position, stream)
             CROSS JOIN LATERAL (SELECT sequence, type, data FROM outbox
                                  WHERE topic = 'trading.orders.v1' AND key = s.key AND sequence > s.position
                                  ORDER BY sequence LIMIT ?) o
             ORDER BY s.stream, o.sequence""";

    @Resource
    DataSource database;

    /** What is kept of the updates with this key. */
    KeptUpdates kept(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(KEPT)) {
            query.setString(1, key);
            query.setString(2, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                long oldest = row.getLong(1);
                boolean none = row.wasNull();
                long last = row.getLong(2);
                return new KeptUpdates(none ? last + 1 : oldest, last);
            }
        } catch (SQLException e) {
            throw new StreamFailure("cannot read the updates of " + key, e);
        }
    }

    /** For each stream, in their order, the next updates after its position; an empty list where there are none. */
    List<List<OrderUpdate>> after(List<OrderStream> streams) throws SQLException {
        List<List<OrderUpdate>> updates = new ArrayList<>();
        streams.forEach(stream -> updates.add(new ArrayList<>()));
        if (streams.isEmpty()) {
            return updates;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(AFTER)) {
            Object[] keys = streams.stream().map(stream -> stream.owner().key()).toArray();
            Object[] positions = streams.stream().map(OrderStream::position).toArray();
            query.setArray(1, connection.createArrayOf("text", keys));
            query.setArray(2, connection.createArrayOf("bigint", positions));
            query.setInt(3, BATCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    updates.get(rows.getInt(1) - 1)
                            .add(new OrderUpdate(rows.getLong(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return updates;
    }
}
