package org.kontor.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.util.List;

/** The texts that the stack's stand-in for a provider caught. */
public final class Texts {

    private Texts() {}

    /** What the texts to this number say, the very latest first. */
    public static List<String> to(String number, Api api) {
        URI page = URI.create(api.stack().property("mails.url")).resolve("/texts.json");
        try (JsonReader reader =
                Json.createReader(new StringReader(api.get(page).expect(200).body()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(text -> text.getString("to").equals(number))
                    .map(text -> text.getString("body"))
                    .toList();
        }
    }
}
