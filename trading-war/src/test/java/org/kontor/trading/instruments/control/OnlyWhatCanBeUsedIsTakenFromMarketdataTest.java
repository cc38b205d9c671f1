package org.kontor.trading.instruments.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;

class OnlyWhatCanBeUsedIsTakenFromMarketdataTest {

    @Test
    void whatIsThereIsRead() {
        Announced data = announced("""
                {"symbol":"BRK.B","flag":false,"day":"2026-11-27","close":"13:00","at":"2026-11-27T13:00:00-05:00",
                 "tick":"0.005","lot":40,"nothing":null}""");

        assertThat(data.symbol()).isEqualTo("BRK.B");
        assertThat(data.flag("flag")).isFalse();
        assertThat(data.day("day")).isEqualTo("2026-11-27");
        assertThat(data.timeOfDay("close")).isEqualTo("13:00");
        assertThat(data.moment("at")).isEqualTo(OffsetDateTime.parse("2026-11-27T18:00:00Z"));
        assertThat(data.positive("tick", 4)).isEqualByComparingTo("0.005");
        assertThat(data.positive("lot", 0)).isEqualByComparingTo("40");
        assertThat(data.has("nothing")).isFalse();
        assertThat(data.positive("nothing", 2)).isNull();
        assertThat(data.day("absent")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"value\":null}",
                "{\"value\":7}",
                "{\"value\":\"\"}",
                "{\"value\":\"aapl\"}",
                "{\"value\":\"2026-02-30\"}",
                "{\"value\":\"2026-11-27T25:00:00Z\"}",
                "{\"value\":[]}"
            })
    void noSymbolAndNoTime(String json) {
        JsonObject value = parsed(json);
        JsonObject symbol = value.isEmpty()
                ? value
                : Json.createObjectBuilder().add("symbol", value.get("value")).build();

        assertThatThrownBy(() -> announced(symbol.toString()).symbol()).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> announced(json).moment("value")).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> announced(json).flag("value")).isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"-1\"", "\"0.00001\"", "\"many\"", "1e400", "12345678901", "true", "{}"})
    void noNumber(String json) {
        assertThatThrownBy(() -> announced("{\"value\":" + json + "}").positive("value", 4))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageStartingWith("value");
    }

    private static Announced announced(String json) {
        return new Announced(new Event(
                UUID.randomUUID(),
                "/marketdata",
                "any",
                "any",
                OffsetDateTime.parse("2026-11-24T12:00:00Z"),
                "key",
                1,
                "c-1",
                parsed(json)));
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
