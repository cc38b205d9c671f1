package org.kontor.marketdata.quotes.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.instruments.entity.Quality;

/** R3.3. */
class AnOldQuoteIsStaleTest {

    private static final Duration BOUND = Duration.ofSeconds(15);

    private final Quote quote = QuoteFixture.quote(7);

    @Test
    void upToTheBoundItIsWhatItsSourceIs() {
        assertThat(quote.qualityAt(quote.ts(), BOUND)).isEqualTo(Quality.REPLAY);
        assertThat(quote.qualityAt(quote.ts().plus(BOUND), BOUND)).isEqualTo(Quality.REPLAY);
    }

    @Test
    void beyondTheBoundItIsStale() {
        assertThat(quote.qualityAt(quote.ts().plus(BOUND).plusNanos(1), BOUND)).isEqualTo(Quality.STALE);
    }

    @Test
    void aQuoteFromAClockThatRunsAheadIsFresh() {
        assertThat(quote.qualityAt(quote.ts().minusMinutes(5), BOUND)).isEqualTo(Quality.REPLAY);
    }
}
