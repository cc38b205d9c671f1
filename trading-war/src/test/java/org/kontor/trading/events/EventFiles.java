package org.kontor.trading.events;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas and samples of this module's events. */
public final class EventFiles {

    private static final Map<String, JsonObject> READ = new ConcurrentHashMap<>();

    private EventFiles() {}

    /** @param type of the event, for example {@code org.kontor.trading.order.filled.v1} */
    public static JsonObject schema(String type) {
        return file(type.replace("org.kontor.", "") + ".schema.json");
    }

    /** The whole event, as it would lie on the topic. */
    public static JsonObject sample(String type) {
        return file(type.replace("org.kontor.", "") + ".json");
    }

    static JsonObject referenced(String id) {
        return schema(id.replace("/schemas/", "").replace(".json", ""));
    }

    private static JsonObject file(String name) {
        return READ.computeIfAbsent(name, EventFiles::read);
    }

    private static JsonObject read(String name) {
        InputStream file = EventFiles.class.getResourceAsStream("/events/" + name);
        if (file == null) {
            throw new IllegalStateException("there is no " + name);
        }
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
