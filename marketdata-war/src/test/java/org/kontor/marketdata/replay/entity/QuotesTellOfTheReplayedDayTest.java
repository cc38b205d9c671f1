package org.kontor.marketdata.replay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.instruments.entity.Quality;
import org.kontor.marketdata.quotes.entity.Print;
import org.kontor.marketdata.quotes.entity.Quote;

/** R5.1, R5.2, R5.8. */
class QuotesTellOfTheReplayedDayTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00Z");

    private final List<Quote> quotes = twoDaysAndOne();

    @Test
    void theFirstDayHasNoCloseBefore() {
        assertThat(quotes.subList(0, BarWalk.STEPS))
                .extracting(Quote::prevClose)
                .containsOnlyNulls();
    }

    @Test
    void theSecondDayHasTheFirstDaysClose() {
        Quote opening = quotes.get(BarWalk.STEPS);

        assertThat(opening.day().date()).isEqualTo(LocalDate.of(2013, 1, 3));
        assertThat(opening.last()).isEqualByComparingTo("547.88");
        assertThat(opening.prevClose()).isEqualByComparingTo("549.03");
        assertThat(opening.change()).isEqualByComparingTo("-1.15");
    }

    @Test
    void afterTheLastDayComesTheFirst() {
        assertThat(quotes.get(2 * BarWalk.STEPS).day().date()).isEqualTo(LocalDate.of(2013, 1, 2));
    }

    @Test
    void theFirstAndTheLastQuoteOfADayAreOfficial() {
        Quote opening = quotes.get(0);
        Quote closing = quotes.get(BarWalk.STEPS - 1);

        assertThat(opening.print()).isEqualTo(Print.OPENING);
        assertThat(opening.last()).isEqualTo(opening.dayOpen());
        assertThat(closing.print()).isEqualTo(Print.CLOSING);
        assertThat(closing.dayClose()).isEqualByComparingTo("549.03").isEqualTo(closing.last());
        assertThat(quotes.subList(1, BarWalk.STEPS - 1)).allSatisfy(quote -> {
            assertThat(quote.print()).isNull();
            assertThat(quote.dayClose()).isNull();
        });
    }

    @Test
    void everyQuoteOfADayHasItsOpen() {
        assertThat(quotes.subList(0, BarWalk.STEPS))
                .allSatisfy(quote -> assertThat(quote.dayOpen()).isEqualByComparingTo("553.82"));
        assertThat(quotes.subList(BarWalk.STEPS, 2 * BarWalk.STEPS))
                .allSatisfy(quote -> assertThat(quote.dayOpen()).isEqualByComparingTo("547.88"));
    }

    @Test
    void eachShowsRoundLotsAndIsMarked() {
        assertThat(quotes).allSatisfy(quote -> {
            assertThat(quote.bidSize()).isEqualTo(80);
            assertThat(quote.askSize()).isEqualTo(80);
            assertThat(quote.ts()).isEqualTo(NOW);
            assertThat(quote.quality()).isEqualTo(Quality.REPLAY);
            assertThat(quote.syntheticSpread()).isTrue();
        });
    }

    private static List<Quote> twoDaysAndOne() {
        SeriesReplay replay = new SeriesReplay(SeriesFixture.twoDays(), null, 2);
        replay.grant(replay.progress(100));
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 3 * BarWalk.STEPS; i++) {
            quotes.add(SeriesFixture.next(replay, NOW).orElseThrow());
        }
        return quotes;
    }
}
