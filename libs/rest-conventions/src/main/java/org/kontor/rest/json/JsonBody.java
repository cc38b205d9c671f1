package org.kontor.rest.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kontor.rest.problem.Problem;

/**
 * A request body, read strictly: a field is either what the operation asks for or an error that names it.
 *
 * <p>Read the fields, then call {@link #check()} once: it refuses with all errors together, unknown fields included.
 * Only after that are the values of {@link Field#value()} to be trusted.
 */
public final class JsonBody {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    /** No figure of this platform needs more; what is longer is an attack on arithmetic. */
    private static final int MAX_DIGITS = 30;
    /** Parsers recurse; a body that nests deeper than any request does would only end their stack. */
    private static final int MAX_DEPTH = 32;

    private final JsonObject fields;
    private final String prefix;
    private final Violations violations;
    private final Set<String> asked = new HashSet<>();
    private final List<JsonBody> parts = new ArrayList<>();

    private JsonBody(JsonObject fields, String prefix, Violations violations) {
        this.fields = fields;
        this.prefix = prefix;
        this.violations = violations;
    }

    /** Throws a 400 problem {@code malformed-json} for anything but one JSON object without repeated names. */
    public static JsonBody parse(String text) {
        if (text == null) {
            throw malformed();
        }
        Nesting nesting = Nesting.of(text);
        if (nesting.deepest() > MAX_DEPTH || !nesting.isAllOf(text)) {
            throw malformed();
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return new JsonBody(reader.readObject(), "", new Violations());
        } catch (RuntimeException notJson) {
            throw malformed();
        }
    }

    private static Problem malformed() {
        return Problem.of(400, "malformed-json", "The body must be one JSON object with each name once");
    }

    /** A text of at least one character, without control characters. */
    public Field<String> string(String name) {
        JsonValue given = take(name);
        if (given == null) {
            return absent(name);
        }
        if (!(given instanceof JsonString text)) {
            return wrong(name, "must be a string");
        }
        return new Field<>(prefix + name, text.getString(), violations)
                .rule("empty", "must not be empty", value -> !value.isEmpty())
                .rule(
                        "control-character",
                        "must not hold control characters or halves of characters",
                        value -> value.codePoints().noneMatch(JsonBody::isNoText));
    }

    private static boolean isNoText(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** A decimal number, as a string (preferred) or as a JSON number; exponents are refused in strings. */
    public Field<BigDecimal> decimal(String name) {
        JsonValue given = take(name);
        if (given == null) {
            return absent(name);
        }
        BigDecimal value = null;
        if (given instanceof JsonString text && text.getString().matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            value = new BigDecimal(text.getString());
        } else if (given instanceof JsonNumber number && number.toString().length() <= MAX_DIGITS) {
            value = number.bigDecimalValue();
        }
        if (value == null || value.precision() > MAX_DIGITS || Math.abs(value.scale()) > MAX_DIGITS) {
            return wrong(name, "must be a decimal number such as \"12.34\"");
        }
        return new Field<>(prefix + name, value, violations);
    }

    public Field<UUID> uuid(String name) {
        JsonValue given = take(name);
        if (given == null) {
            return absent(name);
        }
        if (given instanceof JsonString text
                && text.getString().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return new Field<>(prefix + name, UUID.fromString(text.getString()), violations);
        }
        return wrong(name, "must be a UUID");
    }

    public Field<Boolean> bool(String name) {
        JsonValue given = take(name);
        if (given == null) {
            return absent(name);
        }
        if (given == JsonValue.TRUE || given == JsonValue.FALSE) {
            return new Field<>(prefix + name, given == JsonValue.TRUE, violations);
        }
        return wrong(name, "must be true or false");
    }

    /** An object inside of this one; its errors are named with its own name before theirs. Null if it is absent. */
    public JsonBody object(String name) {
        JsonValue given = take(name);
        if (given == null) {
            return null;
        }
        if (!(given instanceof JsonObject part)) {
            wrong(name, "must be an object");
            return null;
        }
        JsonBody body = new JsonBody(part, prefix + name + "/", violations);
        parts.add(body);
        return body;
    }

    /** One of a closed list of words. */
    public Field<String> oneOf(String name, String... words) {
        return string(name)
                .rule("not-allowed", "must be one of " + String.join(", ", words), Arrays.asList(words)::contains);
    }

    /** A list of words out of a closed list, each once; empty is allowed. */
    public Field<List<String>> listOf(String name, String... words) {
        JsonValue given = take(name);
        if (given == null) {
            return absent(name);
        }
        if (!(given.getValueType() == JsonValue.ValueType.ARRAY)
                || !given.asJsonArray().stream().allMatch(JsonString.class::isInstance)) {
            return wrong(name, "must be a list of strings");
        }
        List<String> values = given.asJsonArray().getValuesAs(JsonString::getString);
        return new Field<>(prefix + name, List.copyOf(values), violations)
                .rule(
                        "not-allowed",
                        "may hold, each once: " + String.join(", ", words),
                        list -> Arrays.asList(words).containsAll(list) && new HashSet<>(list).size() == list.size());
    }

    /** Adds an error about fields that are right one by one and wrong together. */
    public JsonBody require(boolean holds, String field, String code, String detail) {
        if (!holds) {
            violations.add(prefix + field, code, detail);
        }
        return this;
    }

    /** Throws a 422 problem {@code validation} that lists every error found, unknown fields included. */
    public void check() {
        nameUnknownFields();
        violations.check();
    }

    private void nameUnknownFields() {
        fields.keySet().stream()
                .filter(name -> !asked.contains(name))
                .limit(20)
                .forEach(name -> violations.add(
                        prefix + (name.length() > 64 ? name.substring(0, 64) : name),
                        "unknown-field",
                        "is not a field of this request"));
        parts.forEach(JsonBody::nameUnknownFields);
    }

    private JsonValue take(String name) {
        asked.add(name);
        JsonValue given = fields.get(name);
        return given == JsonValue.NULL ? null : given;
    }

    private <T> Field<T> absent(String name) {
        return new Field<>(prefix + name, null, violations);
    }

    private <T> Field<T> wrong(String name, String detail) {
        violations.add(prefix + name, "wrong-type", detail);
        return Field.faulty(prefix + name, violations);
    }
}
