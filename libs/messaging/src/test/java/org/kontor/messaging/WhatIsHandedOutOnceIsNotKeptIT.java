package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R10, on a real database. */
class WhatIsHandedOutOnceIsNotKeptIT {

    private final RealDatabase database = RealDatabase.emptied();
    private final LocalTransactions transactions = database.transactions();
    private final OutboxTable outbox = OutboxFixture.table(Clock.systemUTC());

    @BeforeEach
    void publish() {
        transactions.inOne(() -> {
            OutboxFixture.outbox(transactions)
                    .publish(
                            event(Json.createObjectBuilder()
                                    .add("user_id", "ann")
                                    .add("secret", "123456")
                                    .build()),
                            event(Json.createObjectBuilder()
                                    .add("user_id", "bob")
                                    .build()));
            return null;
        });
    }

    @Test
    void whatIsSentHasItAndWhatWasSentHasNot() throws SQLException {
        outbox.forget = Optional.of(List.of("secret", "password"));

        assertThat(sent()).extracting(OutboxRow::data).anyMatch(data -> data.contains("123456"));

        assertThat(database.column("SELECT data FROM outbox ORDER BY id"))
                .containsExactly("{\"user_id\": \"ann\"}", "{\"user_id\":\"bob\"}");
        assertThat(database.column("SELECT count(*) FROM outbox WHERE sent_at IS NULL"))
                .containsExactly("0");
    }

    @Test
    void whoNamesNothingKeepsEverything() throws SQLException {
        sent();

        assertThat(database.column("SELECT data FROM outbox ORDER BY id"))
                .containsExactly("{\"user_id\":\"ann\",\"secret\":\"123456\"}", "{\"user_id\":\"bob\"}");
    }

    private List<OutboxRow> sent() throws SQLException {
        try (Connection connection = transactions.getConnection()) {
            List<OutboxRow> batch = outbox.unsent(connection, 10);
            outbox.markSent(connection, batch);
            return batch;
        }
    }

    private static NewEvent event(JsonObject data) {
        return NewEvent.of("users.contacts.v1", data.getString("user_id"), "org.kontor.users.test.v1", "ann", data);
    }
}
