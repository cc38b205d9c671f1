package org.kontor.system.input;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.system.contract.Operation;
import org.kontor.system.contract.Schema;

/**
 * A request body with one wrong value.
 *
 * @param pointer to the field
 * @param value what is wrong
 * @param body the whole of it
 */
public record FieldTrial(Operation operation, String pointer, String value, boolean ruledOut, String body) {

    /** A field that no operation has: with it in the body, nothing that is tried can come into effect. */
    private static final String SAFETY = "\"no_such_field\":1";

    /**
     * All trials of an operation, those of the fields of its objects included.
     *
     * @param harmless whether the rest of the body may be as in the contract's example, since it does no harm to others
     *     if a value is taken after all
     */
    public static List<FieldTrial> of(Operation operation, boolean harmless) {
        List<FieldTrial> trials = new ArrayList<>();
        JsonObject example = harmless ? operation.example().orElse(JsonValue.EMPTY_JSON_OBJECT) : null;
        operation.body().orElseThrow().properties().forEach((name, schema) -> {
            WrongValues.of(schema).forEach(wrong -> {
                trials.add(trial(operation, "/" + name, wrong, with(null, name, wrong.json())));
                if (harmless) {
                    trials.add(trial(operation, "/" + name, wrong, with(example, name, wrong.json())));
                }
            });
            trials.addAll(inside(operation, name, schema));
        });
        return trials;
    }

    private static List<FieldTrial> inside(Operation operation, String name, Schema object) {
        List<FieldTrial> trials = new ArrayList<>();
        object.properties()
                .forEach((inner, schema) -> WrongValues.of(schema)
                        .forEach(wrong -> trials.add(trial(
                                operation,
                                "/" + name + "/" + inner,
                                wrong,
                                with(null, name, "{\"" + inner + "\":" + wrong.json() + "}")))));
        return trials;
    }

    private static FieldTrial trial(Operation operation, String pointer, Wrong wrong, String body) {
        return new FieldTrial(operation, pointer, wrong.json(), wrong.ruledOut(), body);
    }

    /** The example with another value for one field; without an example, the field and the safety. */
    private static String with(JsonObject example, String name, String json) {
        String others = example == null
                ? SAFETY
                : example.entrySet().stream()
                        .filter(member -> !member.getKey().equals(name))
                        .map(FieldTrial::member)
                        .collect(Collectors.joining(","));
        return "{\"" + name + "\":" + json + (others.isEmpty() ? "" : ",") + others + "}";
    }

    private static String member(Map.Entry<String, JsonValue> member) {
        return "\"" + member.getKey() + "\":" + member.getValue();
    }

    @Override
    public String toString() {
        return operation + " " + pointer + " = " + value.substring(0, Math.min(60, value.length()));
    }
}
