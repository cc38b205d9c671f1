package org.kontor.users;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.kontor.messaging.Event;

/** The schema and the sample of each type of event. */
public final class EventFiles {

    private EventFiles() {}

    public static Event sample(String type) {
        return Event.parse(text(type, ".json"));
    }

    public static JsonObject schema(String type) {
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
