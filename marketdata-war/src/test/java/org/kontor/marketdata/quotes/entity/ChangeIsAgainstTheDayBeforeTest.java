package org.kontor.marketdata.quotes.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeIsAgainstTheDayBeforeTest {

    @Test
    void isTheLatestTradeLessThePreviousClose() {
        assertThat(QuoteFixture.quote(7).change()).isEqualByComparingTo("-1.15");
    }

    @Test
    void isUnknownOnTheFirstDay() {
        assertThat(QuoteFixture.quoteOfTheFirstDay().change()).isNull();
    }
}
