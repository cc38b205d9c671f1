package org.kontor.marketdata.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.quotes.entity.QuoteFixture;

/** R6.1; consumers test against copies of this sample. */
class QuoteEventMatchesItsSampleTest {

    @Test
    void theSampleIsWhatIsSent() throws IOException {
        assertThat(json(QuoteEvent.of(QuoteFixture.quote(7)))).isEqualTo(resource("/events/marketdata.quote.v1.json"));
    }

    @Test
    void onTheFirstDayThePreviousCloseIsLeftOut() {
        assertThat(json(QuoteEvent.of(QuoteFixture.quoteOfTheFirstDay())).getJsonObject("data"))
                .doesNotContainKey("prev_close");
    }

    @Test
    void theCloseIsTheSampleOfTheClose() throws IOException {
        assertThat(json(QuoteEvent.of(QuoteFixture.quoteOfTheClose())))
                .isEqualTo(resource("/events/marketdata.quote.v1.closing.json"));
    }

    @Test
    void betweenOpenAndCloseThereIsNoPrint() {
        assertThat(json(QuoteEvent.of(QuoteFixture.quoteWithin())).getJsonObject("data"))
                .containsKey("day_open")
                .doesNotContainKeys("print", "day_close");
    }

    @Test
    void theSchemaKnowsEveryMemberOfTheSamples() throws IOException {
        JsonObject schema = resource("/events/marketdata.quote.v1.schema.json").getJsonObject("properties");
        JsonObject opening = resource("/events/marketdata.quote.v1.json");
        JsonObject closing = resource("/events/marketdata.quote.v1.closing.json");
        JsonObject data = schema.getJsonObject("data");

        assertThat(schema.keySet()).containsAll(opening.keySet()).containsAll(closing.keySet());
        assertThat(data.getJsonObject("properties").keySet())
                .isEqualTo(closing.getJsonObject("data").keySet())
                .containsAll(opening.getJsonObject("data").keySet());
        assertThat(opening.getJsonObject("data").keySet())
                .containsAll(data.getJsonArray("required").getValuesAs(JsonString::getString));
    }

    private static JsonObject resource(String name) throws IOException {
        try (InputStream stream = QuoteEventMatchesItsSampleTest.class.getResourceAsStream(name);
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        }
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
