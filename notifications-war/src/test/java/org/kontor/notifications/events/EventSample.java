package org.kontor.notifications.events;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kontor.messaging.Event;

/** Samples of events as their producers publish them. */
public final class EventSample {

    private EventSample() {}

    public static Event of(String type) {
        return Event.parse(text(type));
    }

    /** The sample with one field of its data replaced, or taken away when the value is null. */
    public static Event with(String type, String field, String jsonValue) {
        JsonObject envelope = json(text(type));
        JsonObject data = envelope.getJsonObject("data");
        JsonObject changed = jsonValue == null
                ? Json.createObjectBuilder(data).remove(field).build()
                : Json.createObjectBuilder(data)
                        .add(field, json("{\"value\":" + jsonValue + "}").get("value"))
                        .build();
        return Event.parse(
                Json.createObjectBuilder(envelope).add("data", changed).build().toString());
    }

    public static String text(String type) {
        try (InputStream file = EventSample.class.getResourceAsStream("/events/" + type + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
