package org.kontor.trading.books;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import org.kontor.messaging.NewEvent;

/** The samples that consumers test against. */
public final class Samples {

    private Samples() {}

    /** What is published has the members of its sample, no more and no fewer. */
    public static void assertHasTheMembersOfItsSample(NewEvent event) {
        InputStream file =
                Samples.class.getResourceAsStream("/events/" + event.type().replace("org.kontor.", "") + ".json");
        try (JsonReader reader = Json.createReader(file)) {
            JsonObject sample = reader.readObject();
            assertThat(event.type()).isEqualTo(sample.getString("type"));
            assertThat(event.data().keySet())
                    .containsExactlyElementsOf(sample.getJsonObject("data").keySet());
        }
    }
}
