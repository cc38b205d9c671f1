package org.kontor.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Remembers which events had their effect, in the transaction of the effect (R4, R5). */
@ApplicationScoped
public class Inbox {

    /**
     * Leaves out what comes too early: neither it nor one that it follows without a gap has its predecessor here. The
     * subqueries are scalar, because an EXISTS may be planned as a scan of the whole table. In the order of ids, so
     * that two consumers that are given the same events wait for each other in the same order.
     */
    private static final String RECORD = """
            INSERT INTO inbox AS i (event_id, topic, key, sequence, duplicates)
            SELECT e.id, e.topic, e.key, e.sequence, e.again
            FROM (SELECT ?::text AS topic, given.* FROM unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[],
                      ?::integer[]) AS given(id, key, sequence, first, again)) e
            WHERE e.first <= 1
               OR (SELECT true FROM inbox WHERE topic = e.topic AND key = e.key
                       AND sequence BETWEEN e.first - 1 AND e.sequence - 1 LIMIT 1)
               OR (SELECT true FROM inbox WHERE event_id = e.id)
            ORDER BY e.id
            ON CONFLICT (event_id) DO UPDATE SET duplicates = i.duplicates + 1 + excluded.duplicates
            RETURNING event_id, duplicates""";

    @Resource
    DataSource database;

    /**
     * Applies those of the events that were not applied before and do not come too early.
     *
     * @param evenIfEarly ids of events to be taken though their predecessor is missing
     * @param effect is given the new ones, those of one key in order; not called if there are none
     * @return the events that came too early; nothing of them is recorded
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<Event> apply(String topic, List<Event> events, Set<UUID> evenIfEarly, Consumer<List<Event>> effect) {
        EventBatch batch = EventBatch.of(events, evenIfEarly);
        Map<UUID, Integer> duplicates = record(topic, batch);
        List<Event> fresh = new ArrayList<>();
        List<Event> early = new ArrayList<>();
        for (EventBatch.Entry entry : batch.entries()) {
            Integer counted = duplicates.get(entry.event().id());
            if (counted == null) {
                early.add(entry.event());
            } else if (counted == entry.again()) {
                fresh.add(entry.event());
            }
        }
        if (!fresh.isEmpty()) {
            effect.accept(fresh);
        }
        return early;
    }

    /** How often each recorded event is now known to have come again. */
    private Map<UUID, Integer> record(String topic, EventBatch batch) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORD)) {
            statement.setString(1, topic);
            statement.setArray(
                    2, array(connection, "uuid", batch.column(e -> e.event().id())));
            statement.setArray(
                    3, array(connection, "text", batch.column(e -> e.event().key())));
            statement.setArray(
                    4, array(connection, "bigint", batch.column(e -> e.event().sequence())));
            statement.setArray(5, array(connection, "bigint", batch.column(EventBatch.Entry::first)));
            statement.setArray(6, array(connection, "integer", batch.column(EventBatch.Entry::again)));
            Map<UUID, Integer> recorded = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    recorded.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
            return recorded;
        } catch (SQLException e) {
            throw new MessagingFailure("cannot record " + batch.entries().size() + " events", e);
        }
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
