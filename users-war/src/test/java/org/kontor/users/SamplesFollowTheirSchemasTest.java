package org.kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.Event;

/** The samples are what consumers test with; the schemas are what they read. */
class SamplesFollowTheirSchemasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.kontor.users.registered.v1",
                "org.kontor.users.role_changed.v1",
                "org.kontor.users.contact_changed.v1",
                "org.kontor.users.registration_repeated.v1",
                "org.kontor.users.verified.v1",
                "org.kontor.users.updated.v1",
                "org.kontor.users.deactivated.v1",
                "org.kontor.users.reactivated.v1",
                "org.kontor.users.erased.v1",
                "org.kontor.users.contact_erased.v1",
                "org.kontor.users.email_verification_requested.v1",
                "org.kontor.users.phone_verification_requested.v1",
                "org.kontor.users.password_reset_requested.v1",
                "org.kontor.users.password_changed.v1",
                "org.kontor.users.email_changed.v1",
                "org.kontor.users.second_factor_added.v1",
                "org.kontor.users.second_factor_removed.v1"
            })
    void aSampleHasWhatItsSchemaDemandsAndNothingElse(String type) {
        Event sample = EventFiles.sample(type);
        JsonObject schema = EventFiles.schema(type);
        JsonObject properties = schema.getJsonObject("properties");

        assertThat(sample.type()).isEqualTo(type);
        assertThat(sample.source()).isEqualTo("/users");
        assertThat(schema.getString("$id")).isEqualTo("/schemas/" + type + ".json");
        assertThat(sample.data().keySet())
                .containsAll(schema.getJsonArray("required").getValuesAs(JsonString::getString))
                .isSubsetOf(properties.keySet());
        sample.data().forEach((name, value) -> assertFits(value, properties.getJsonObject(name)));
    }

    private static void assertFits(JsonValue value, JsonObject property) {
        Map<JsonValue.ValueType, String> names = Map.of(
                JsonValue.ValueType.STRING, "string",
                JsonValue.ValueType.ARRAY, "array",
                JsonValue.ValueType.TRUE, "boolean",
                JsonValue.ValueType.FALSE, "boolean");
        assertThat(names.get(value.getValueType())).isEqualTo(property.getString("type"));
        if (value instanceof JsonString text && property.containsKey("pattern")) {
            assertThat(text.getString()).matches(property.getString("pattern"));
        }
    }
}
