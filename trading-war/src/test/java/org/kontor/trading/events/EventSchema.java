package org.kontor.trading.events;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** As much of JSON Schema 2020-12 as the schemas of this module need; a word that it does not know is an error. */
public final class EventSchema {

    private final JsonObject schema;

    private EventSchema(JsonObject schema) {
        this.schema = schema;
    }

    /** @param type of the event, for example {@code org.kontor.trading.order.filled.v1} */
    public static EventSchema of(String type) {
        return new EventSchema(EventFiles.schema(type));
    }

    /** What is wrong with the data, by path; empty if nothing is. */
    public List<String> violations(JsonObject data) {
        return violations(schema, data);
    }

    private static List<String> violations(JsonObject schema, JsonValue value) {
        List<String> found = new ArrayList<>();
        check("", schema, value, found);
        return found;
    }

    private static void check(String path, JsonObject schema, JsonValue value, List<String> found) {
        for (Map.Entry<String, JsonValue> rule : schema.entrySet()) {
            if (!holds(path, rule.getKey(), rule.getValue(), value, found)) {
                found.add(path + " is " + value + ", against " + rule);
            }
        }
    }

    private static boolean holds(String path, String rule, JsonValue wanted, JsonValue value, List<String> found) {
        return switch (rule) {
            case "$schema", "$id", "title", "description" -> true;
            // an object's members that no schema names: see unnamed()
            case "additionalProperties" -> true;
            case "type" -> type(((JsonString) wanted).getString(), value);
            case "const" -> value.equals(wanted);
            case "enum" -> ((JsonArray) wanted).contains(value);
            case "pattern" -> text(value).matches(text(wanted));
            case "format" -> format(text(wanted), text(value));
            case "minimum" ->
                ((JsonNumber) value).bigDecimalValue().compareTo(((JsonNumber) wanted).bigDecimalValue()) >= 0;
            case "required" ->
                value.asJsonObject().keySet().containsAll(((JsonArray) wanted).getValuesAs(JsonString::getString));
            case "properties" -> {
                wanted.asJsonObject().forEach((name, its) -> {
                    if (value.asJsonObject().containsKey(name)) {
                        check(
                                path + "/" + name,
                                its.asJsonObject(),
                                value.asJsonObject().get(name),
                                found);
                    }
                });
                yield true;
            }
            case "items" -> {
                value.asJsonArray().forEach(item -> check(path + "/*", wanted.asJsonObject(), item, found));
                yield true;
            }
            case "allOf" -> {
                wanted.asJsonArray().forEach(all -> check(path, all.asJsonObject(), value, found));
                yield true;
            }
            case "anyOf" ->
                wanted.asJsonArray().stream()
                        .anyMatch(any -> violations(any.asJsonObject(), value).isEmpty());
            case "$ref" -> {
                check(path, EventFiles.referenced(text(wanted)), value, found);
                yield true;
            }
            default -> throw new IllegalStateException("not known: " + rule);
        };
    }

    /** Members of the data that neither the schema nor one that it builds on names. */
    public List<String> unnamed(JsonObject data) {
        List<String> names = new ArrayList<>(data.keySet());
        names.removeAll(named(schema));
        return names;
    }

    private static List<String> named(JsonObject schema) {
        List<String> names = new ArrayList<>(schema.getJsonObject("properties").keySet());
        if (schema.containsKey("allOf")) {
            schema.getJsonArray("allOf")
                    .forEach(all -> names.addAll(
                            named(EventFiles.referenced(all.asJsonObject().getString("$ref")))));
        }
        return names;
    }

    private static boolean type(String type, JsonValue value) {
        return switch (type) {
            case "string" -> value instanceof JsonString;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "array" -> value instanceof JsonArray;
            case "object" -> value instanceof JsonObject;
            default -> throw new IllegalStateException("not known: " + type);
        };
    }

    private static boolean format(String format, String text) {
        return switch (format) {
            case "uuid" -> UUID.fromString(text).toString().equals(text);
            case "date" -> LocalDate.parse(text).toString().equals(text);
            default -> throw new IllegalStateException("not known: " + format);
        };
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
