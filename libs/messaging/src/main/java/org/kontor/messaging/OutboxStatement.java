package org.kontor.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The statement that numbers and stores any number of events at once.
 *
 * <p>{@link Outbox#publish} runs it. Who sends several statements in one round trip appends {@link #SQL} to his own, in
 * the same transaction, and then calls {@link Outbox#relayAtCommit}.
 */
public final class OutboxStatement {

    /**
     * With {@value #PARAMETERS} parameters. Keys are locked in their order, so that two writers cannot block each
     * other.
     */
    public static final String SQL = """
            WITH given AS (
                SELECT * FROM unnest(?::text[], ?::text[], ?::integer[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                                     ?::text[], ?::text[]) WITH ORDINALITY
                    AS g (topic, key, followed_by, event_id, type, subject, correlation_id, causation_id, data, place)),
            numbered AS (
                INSERT INTO outbox_sequence AS s (topic, key, last)
                SELECT topic, key, count(*) FROM given GROUP BY topic, key ORDER BY topic, key
                ON CONFLICT (topic, key) DO UPDATE SET last = s.last + excluded.last
                RETURNING topic, key, last)
            INSERT INTO outbox (topic, key, sequence, event_id, type, subject, correlation_id, causation_id,
                                occurred_at, data)
            SELECT g.topic, g.key, n.last - g.followed_by, g.event_id, g.type, g.subject, g.correlation_id,
                   g.causation_id, ?, g.data
            FROM given g JOIN numbered n ON n.topic = g.topic AND n.key = g.key
            ORDER BY g.place""";

    /** Question marks in {@link #SQL}. */
    public static final int PARAMETERS = 10;

    private OutboxStatement() {}

    /**
     * Binds the parameters of {@link #SQL}.
     *
     * @param first index of its first question mark in the statement
     * @param now when the events happened
     * @return the index after its last question mark
     */
    public static int bind(PreparedStatement statement, int first, OffsetDateTime now, NewEvent... events)
            throws SQLException {
        Connection connection = statement.getConnection();
        List<NewEvent> given = Arrays.asList(events);
        int next = first;
        statement.setArray(next++, connection.createArrayOf("text", column(given, NewEvent::topic)));
        statement.setArray(next++, connection.createArrayOf("text", column(given, NewEvent::key)));
        statement.setArray(next++, connection.createArrayOf("integer", followers(given)));
        statement.setArray(next++, connection.createArrayOf("uuid", column(given, OutboxStatement::newId)));
        statement.setArray(next++, connection.createArrayOf("text", column(given, NewEvent::type)));
        statement.setArray(next++, connection.createArrayOf("text", column(given, NewEvent::subject)));
        statement.setArray(
                next++,
                connection.createArrayOf(
                        "text", column(given, event -> cause(event).correlationId())));
        statement.setArray(
                next++,
                connection.createArrayOf(
                        "text", column(given, event -> cause(event).eventId())));
        statement.setArray(
                next++,
                connection.createArrayOf(
                        "text", column(given, event -> event.data().toString())));
        statement.setObject(next++, now);
        return next;
    }

    private static Cause cause(NewEvent event) {
        return event.cause() == null ? Cause.current() : event.cause();
    }

    private static UUID newId(NewEvent event) {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static Object[] column(List<NewEvent> events, Function<NewEvent, Object> value) {
        return events.stream().map(value).toArray();
    }

    /** For each event, how many follow it in its topic and key. */
    private static Object[] followers(List<NewEvent> events) {
        Map<List<String>, Integer> seen = new HashMap<>();
        Object[] followers = new Object[events.size()];
        for (int i = events.size() - 1; i >= 0; i--) {
            List<String> key = List.of(events.get(i).topic(), events.get(i).key());
            followers[i] = seen.merge(key, 1, Integer::sum) - 1;
        }
        return followers;
    }
}
