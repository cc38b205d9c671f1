package org.kontor.marketdata.reference.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.Event;

/** R10.3: the samples are what consumers test with; the schemas are what they read. */
class SamplesFollowTheirSchemasTest {

    private static final Map<JsonValue.ValueType, String> TYPES = Map.of(
            JsonValue.ValueType.STRING, "string",
            JsonValue.ValueType.TRUE, "boolean",
            JsonValue.ValueType.FALSE, "boolean");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instrument_changed",
                "halted",
                "resumed",
                "corporate_action_announced",
                "corporate_action_withdrawn",
                "calendar_changed"
            })
    void aSampleHasWhatItsSchemaDemandsAndNothingElse(String name) {
        String type = "org.kontor.marketdata." + name + ".v1";
        Event sample = EventFiles.sample(type);
        JsonObject schema = EventFiles.schema(type);
        JsonObject properties = schema.getJsonObject("properties");

        assertThat(sample.type()).isEqualTo(type);
        assertThat(sample.source()).isEqualTo("/marketdata");
        assertThat(schema.getString("$id")).isEqualTo("/schemas/" + type + ".json");
        assertThat(sample.data().keySet())
                .containsAll(schema.getJsonArray("required").getValuesAs(JsonString::getString))
                .isSubsetOf(properties.keySet());
        sample.data().forEach((member, value) -> assertFits(value, properties.getJsonObject(member)));
    }

    private static void assertFits(JsonValue value, JsonObject property) {
        if (property.containsKey("enum")) {
            assertThat(property.getJsonArray("enum")).contains(value);
            return;
        }
        assertThat(TYPES.get(value.getValueType())).isEqualTo(property.getString("type"));
        if (value instanceof JsonString text && property.containsKey("pattern")) {
            assertThat(text.getString()).matches(property.getString("pattern"));
        }
    }
}
