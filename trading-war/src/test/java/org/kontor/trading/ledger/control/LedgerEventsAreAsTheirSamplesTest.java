package org.kontor.trading.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.NewEvent;

/** The contract of trading.ledger.v1: samples are as their schemas say. */
class LedgerEventsAreAsTheirSamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"deposit", "withdrawal", "settled", "reversed", "dividend_paid", "split_applied"})
    void aSampleHasWhatItsSchemaRequires(String name) {
        JsonObject schema = read("trading." + name + ".v1.schema.json");
        JsonObject sample = read("trading." + name + ".v1.json");
        JsonObject data = sample.getJsonObject("data");

        assertThat(sample.getString("type")).isEqualTo("org.kontor.trading." + name + ".v1");
        assertThat(data.keySet())
                .containsExactlyElementsOf(schema.getJsonArray("required").getValuesAs(JsonString::getString));
        assertThat(schema.getJsonObject("properties").keySet()).containsAll(data.keySet());
    }

    @Test
    void everyOneSaysWhoseItIsFirst() {
        UUID account = UUID.randomUUID();
        UUID posting = UUID.randomUUID();
        NewEvent event = LedgerEvents.of(
                "settled",
                account,
                UUID.randomUUID(),
                posting,
                UUID.randomUUID(),
                Json.createObjectBuilder().add("executions", 1));

        assertThat(event.topic()).isEqualTo("trading.ledger.v1");
        assertThat(event.key()).isEqualTo(account.toString());
        assertThat(event.type()).isEqualTo("org.kontor.trading.settled.v1");
        assertThat(event.data().keySet()).containsExactly("account_id", "user_id", "posting_id", "executions");
        assertThat(event.data().getString("posting_id")).isEqualTo(posting.toString());
    }

    private static JsonObject read(String name) {
        InputStream file = LedgerEventsAreAsTheirSamplesTest.class.getResourceAsStream("/events/" + name);
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
