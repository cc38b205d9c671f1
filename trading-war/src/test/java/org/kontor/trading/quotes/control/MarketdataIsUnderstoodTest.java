package org.kontor.trading.quotes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** The producer's own sample, read by the consumer. */
class MarketdataIsUnderstoodTest {

    @Test
    void aQuoteOfTheTopic() {
        Quote quote = QuoteReader.ofEvent(sample("marketdata.quote.v1.json").getJsonObject("data"));

        assertThat(quote.symbol()).isEqualTo("AAPL");
        assertThat(quote.isTradable()).isTrue();
        assertThat(quote.bidSize()).isPositive();
        assertThat(quote.last()).isEqualByComparingTo("547.88");
        assertThat(quote.dayOpen()).isNull();
        assertThat(quote.marketDate()).hasYear(2013);
    }

    @Test
    void ofTwoQuotesTheNewerCounts() {
        LatestQuotes quotes = new LatestQuotes();
        Quote older = numbered(1);
        Quote newer = numbered(2);

        assertThat(quotes.keep(newer)).isTrue();
        assertThat(quotes.keep(older)).isFalse();
        assertThat(quotes.of("AAPL")).hasValue(newer);
    }

    @Test
    void anythingElseIsNoQuote() {
        assertThatThrownBy(() -> new LatestQuotes().take("{}")).hasMessageStartingWith("not a quote");
    }

    private static Quote numbered(long number) {
        return QuoteFixture.quote(number, "1", 1, "10", 1, null);
    }

    private static JsonObject sample(String name) {
        InputStream file = MarketdataIsUnderstoodTest.class.getResourceAsStream("/events/" + name);
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
