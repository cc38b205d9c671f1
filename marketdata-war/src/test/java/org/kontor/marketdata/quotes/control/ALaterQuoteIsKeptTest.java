package org.kontor.marketdata.quotes.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.quotes.entity.QuoteFixture;

/** R3.4. */
class ALaterQuoteIsKeptTest {

    private static final Symbol AAPL = new Symbol("AAPL");

    private final LatestQuotes latest = new LatestQuotes();

    @Test
    void anEarlierOneDoesNotReplaceIt() {
        latest.remember(QuoteFixture.quote(8));
        latest.remember(QuoteFixture.quote(7));

        assertThat(latest.of(AAPL)).contains(QuoteFixture.quote(8));
    }

    @Test
    void aLaterOneTakesItsPlace() {
        latest.remember(QuoteFixture.quote(7));
        latest.remember(QuoteFixture.quote(8));

        assertThat(latest.of(AAPL)).contains(QuoteFixture.quote(8));
    }
}
