package org.kontor.trading.problems.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kontor.trading.problems.entity.ProblemEntry;

/** All entries, in the order of the file. */
@ApplicationScoped
public class ProblemCatalogue {

    private static final String FILE = "/problems/catalogue.json";

    private final Map<String, ProblemEntry> entries = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        try (JsonReader reader = Json.createReader(ProblemCatalogue.class.getResourceAsStream(FILE))) {
            reader.readArray().getValuesAs(ProblemCatalogue::entry).forEach(entry -> {
                if (entries.put(entry.code(), entry) != null) {
                    throw new IllegalStateException(FILE + " has " + entry.code() + " twice");
                }
            });
        }
    }

    public Collection<ProblemEntry> all() {
        return entries.values();
    }

    public Optional<ProblemEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    private static ProblemEntry entry(JsonValue value) {
        JsonObject json = value.asJsonObject();
        Map<String, String> members = new LinkedHashMap<>();
        json.getOrDefault("members", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((name, text) ->
                        members.put(name, json.getJsonObject("members").getString(name)));
        return new ProblemEntry(
                json.getString("code"),
                json.getInt("status"),
                json.getString("group"),
                json.getString("meaning"),
                json.getString("when"),
                members,
                json.getString("remedy"));
    }
}
