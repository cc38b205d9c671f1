package org.kontor.system.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema of an OpenAPI document, as far as these documents use them. */
public record Schema(JsonObject json, JsonObject document) {

    public Schema {
        json = resolve(json, document);
    }

    static JsonObject resolve(JsonObject part, JsonObject document) {
        JsonObject found = part;
        while (found.containsKey("$ref")) {
            found = document.getValue(found.getString("$ref").substring(1)).asJsonObject();
        }
        return found;
    }

    /** The names of the types, one of which a value has; an empty text if that is left open. */
    public List<String> types() {
        if (json.get("type") instanceof JsonArray several) {
            return several.getValuesAs(JsonString::getString);
        }
        return List.of(json.getString("type", ""));
    }

    public Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        JsonObject declared = json.getJsonObject("properties");
        if (declared != null) {
            declared.forEach((name, schema) -> properties.put(name, new Schema(schema.asJsonObject(), document)));
        }
        return properties;
    }

    /** Null if the document gives none. */
    public JsonObject example() {
        return json.getJsonObject("example");
    }

    /** Whether the schema rules this text out, by its list of words, pattern or length. */
    public boolean rulesOut(String text) {
        JsonArray words = json.getJsonArray("enum");
        int length = text.codePointCount(0, text.length());
        return words != null
                        && words.getValuesAs(JsonString::getString).stream().noneMatch(text::equals)
                || json.containsKey("pattern") && !text.matches("(?s)" + anchored(json.getString("pattern")))
                || json.containsKey("maxLength") && length > json.getInt("maxLength")
                || json.containsKey("minLength") && length < json.getInt("minLength");
    }

    /** What a value has that the schema does not know of, as JSON pointers. */
    public List<String> strangersIn(JsonValue value) {
        return strangersIn(value, "");
    }

    private List<String> strangersIn(JsonValue value, String pointer) {
        List<String> strangers = new ArrayList<>();
        collect(value, pointer, strangers);
        return strangers;
    }

    private void collect(JsonValue value, String pointer, List<String> strangers) {
        if (json.containsKey("oneOf")) {
            strangers.addAll(json.getJsonArray("oneOf").getValuesAs(JsonObject.class).stream()
                    .map(alternative -> new Schema(alternative, document).strangersIn(value, pointer))
                    .min(Comparator.comparingInt(List::size))
                    .orElseThrow());
            return;
        }
        if (value instanceof JsonObject object && !isOpen()) {
            Map<String, Schema> properties = properties();
            object.forEach((name, member) -> {
                if (properties.containsKey(name)) {
                    properties.get(name).collect(member, pointer + "/" + name, strangers);
                } else {
                    strangers.add(pointer + "/" + name);
                }
            });
        } else if (value instanceof JsonArray array && json.containsKey("items")) {
            Schema items = new Schema(json.getJsonObject("items"), document);
            array.forEach(item -> items.collect(item, pointer + "/-", strangers));
        }
    }

    /** An object whose members have names that nobody knows beforehand. */
    private boolean isOpen() {
        return json.get("additionalProperties") instanceof JsonObject
                || json.get("additionalProperties") == JsonValue.TRUE;
    }

    private static String anchored(String pattern) {
        return (pattern.startsWith("^") ? "" : ".*") + pattern + (pattern.endsWith("$") ? "" : ".*");
    }
}
