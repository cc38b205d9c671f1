package org.kontor.marketdata.quotes.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.AAPL;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.apple;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.notFed;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.halts.control.Halts;
import org.kontor.marketdata.halts.control.HaltsFixture;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.quotes.control.FreshnessFixture;
import org.kontor.marketdata.quotes.control.LatestQuotes;
import org.kontor.marketdata.quotes.entity.QuoteFixture;

/** R3.1, R3.3, R3.5, R3.6. */
class ASnapshotIsWrittenOnceTest {

    private static final Clock NOW = Clock.fixed(QuoteFixture.TAKEN_AT.toInstant(), ZoneOffset.UTC);

    private final Halts halts = HaltsFixture.inForce();
    private final LatestQuotes quotes = new LatestQuotes();
    private final Instrument apple = apple();
    private final Snapshots snapshots = new Snapshots();

    ASnapshotIsWrittenOnceTest() {
        snapshots.quotes = quotes;
        snapshots.halts = halts;
        snapshots.freshness = FreshnessFixture.at(NOW);
        quotes.remember(QuoteFixture.quote(7));
    }

    @Test
    void whoeverAsksForTheSameGetsTheSame() {
        assertThat(snapshots.of(apple)).isSameAs(snapshots.of(apple));
    }

    @Test
    void aNewQuoteIsShownAtOnce() {
        assertThat(json(apple).getJsonObject("quote").getInt("seq")).isEqualTo(7);

        quotes.remember(QuoteFixture.quoteOfTheClose());
        assertThat(json(apple).getJsonObject("quote").getInt("seq")).isEqualTo(14);
    }

    @Test
    void anOldQuoteTurnsStaleAtOnce() {
        assertThat(json(apple).getString("quality")).isEqualTo("replay");

        snapshots.freshness = FreshnessFixture.at(Clock.offset(NOW, Duration.ofSeconds(16)));
        assertThat(json(apple).getString("quality")).isEqualTo("stale");
    }

    @Test
    void aHaltIsShownBesideTheLastQuote() {
        assertThat(json(apple).getString("status")).isEqualTo("tradable");

        HaltsFixture.set(halts, HaltsFixture.halt(AAPL));
        JsonObject halted = json(apple);
        assertThat(halted.getString("status")).isEqualTo("halted");
        assertThat(halted.getJsonObject("halt").getString("reason")).isEqualTo("news pending");
        assertThat(halted.getJsonObject("halt").getString("at")).isEqualTo("2026-11-24T15:04:05.123456Z");
        assertThat(halted.getJsonObject("quote").getInt("seq")).isEqualTo(7);

        HaltsFixture.set(halts);
        assertThat(json(apple)).doesNotContainKey("halt");
    }

    @Test
    void whatIsTakenOffIsInactive() {
        assertThat(json(apple).getString("status")).isEqualTo("tradable");

        assertThat(json(notFed()).getString("status")).isEqualTo("inactive");
    }

    @Test
    void openAndCloseOfTheDayStandInTheQuote() {
        JsonObject opening = json(apple).getJsonObject("quote");
        quotes.remember(QuoteFixture.quoteOfTheClose());
        JsonObject closing = json(apple).getJsonObject("quote");

        assertThat(opening.getString("day_open")).isEqualTo("547.88");
        assertThat(opening.getString("print")).isEqualTo("opening");
        assertThat(opening).doesNotContainKey("day_close");
        assertThat(closing.getString("day_open")).isEqualTo("547.88");
        assertThat(closing.getString("day_close")).isEqualTo("547.88");
        assertThat(closing.getString("print")).isEqualTo("closing");
    }

    @Test
    void beforeTheFirstQuoteThereIsAStaleAnswer() {
        snapshots.quotes = new LatestQuotes();

        assertThat(json(apple).keySet())
                .containsExactlyInAnyOrder("symbol", "name", "status", "quality", "source", "synthetic_spread");
        assertThat(json(apple).getString("quality")).isEqualTo("stale");
    }

    private JsonObject json(Instrument instrument) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(snapshots.of(instrument)))) {
            return reader.readObject();
        }
    }
}
