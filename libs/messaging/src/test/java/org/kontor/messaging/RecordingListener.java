package org.kontor.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes each event into the table of effects, in the transaction it is given in; refuses what it is told to. */
final class RecordingListener implements EventsListener {

    private final LocalTransactions transactions;
    private final String name;
    private final Map<String, Supplier<RuntimeException>> refused = new HashMap<>();

    RecordingListener(LocalTransactions transactions, String name) {
        this.transactions = transactions;
        this.name = name;
    }

    RecordingListener refusing(Event event, Supplier<RuntimeException> reason) {
        refused.put(event.subject(), reason);
        return this;
    }

    void refuseNoMore() {
        refused.clear();
    }

    @Override
    public Subscription subscription() {
        return RealBroker.SUBSCRIPTION;
    }

    @Override
    public void apply(List<Event> events) {
        try (Connection connection = transactions.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO effects (event_id, key, sequence, who) VALUES (?, ?, ?, ?)")) {
            for (Event event : events) {
                if (refused.containsKey(event.subject())) {
                    throw refused.get(event.subject()).get();
                }
                insert.setObject(1, event.id());
                insert.setString(2, event.key());
                insert.setLong(3, event.sequence());
                insert.setString(4, name);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new MessagingFailure("no effect", e);
        }
    }
}
