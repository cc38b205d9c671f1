package org.kontor.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Remembers which events had their effect, in the transaction of the effect (R4, R5). */
@ApplicationScoped
public class Inbox {

    enum Outcome {
        APPLIED,
        DUPLICATE,
        TOO_EARLY
    }

    private static final String RECORD = """
            INSERT INTO inbox AS i (event_id, topic, key, sequence)
            SELECT ?, ?, ?, ?
            WHERE ? OR EXISTS (SELECT FROM inbox WHERE topic = ? AND key = ? AND sequence = ?)
            ON CONFLICT (event_id) DO UPDATE SET duplicates = i.duplicates + 1
            RETURNING duplicates""";

    @Resource
    DataSource database;

    /**
     * Applies the event unless it was applied before.
     *
     * @param evenIfEarly take it though its predecessor is missing
     */
    @Transactional(TxType.REQUIRES_NEW)
    Outcome apply(Event event, String topic, boolean evenIfEarly, Consumer<Event> effect) {
        Outcome outcome = claim(event, topic, evenIfEarly);
        if (outcome == Outcome.APPLIED) {
            effect.accept(event);
        }
        return outcome;
    }

    private Outcome claim(Event event, String topic, boolean evenIfEarly) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORD)) {
            statement.setObject(1, event.id());
            statement.setString(2, topic);
            statement.setString(3, event.key());
            statement.setLong(4, event.sequence());
            statement.setBoolean(5, evenIfEarly || event.sequence() <= 1);
            statement.setString(6, topic);
            statement.setString(7, event.key());
            statement.setLong(8, event.sequence() - 1);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Outcome.TOO_EARLY;
                }
                return row.getInt(1) == 0 ? Outcome.APPLIED : Outcome.DUPLICATE;
            }
        } catch (SQLException e) {
            throw new MessagingFailure("cannot record event " + event.id(), e);
        }
    }
}
