package org.kontor.marketdata.reference.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.kontor.messaging.Event;
import org.kontor.messaging.NewEvent;

/** The schema and the sample of each type of event on {@code marketdata.reference.v1}. */
public final class EventFiles {

    private EventFiles() {}

    /** Whether what is published is what consumers test with. */
    public static void assertLooksLikeItsSample(NewEvent event) {
        Event sample = sample(event.type());
        assertThat(event.topic()).isEqualTo("marketdata.reference.v1");
        assertThat(event.key()).isEqualTo(sample.key());
        assertThat(event.subject()).isEqualTo(sample.subject());
        assertThat(event.data()).isEqualTo(sample.data());
    }

    /** The data of a sample. */
    public static JsonObject data(String name) {
        return sample(name).data();
    }

    static Event sample(String type) {
        return Event.parse(text(type, ".json"));
    }

    static JsonObject schema(String type) {
        try (JsonReader reader = Json.createReader(new StringReader(text(type, ".schema.json")))) {
            return reader.readObject();
        }
    }

    private static String text(String type, String ending) {
        String name = "/events/" + type.replace("org.kontor.", "") + ending;
        try (InputStream file = EventFiles.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
