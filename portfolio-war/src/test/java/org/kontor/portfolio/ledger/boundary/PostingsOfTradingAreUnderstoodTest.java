package org.kontor.portfolio.ledger.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.portfolio.events.EventSamples;
import org.kontor.portfolio.investments.entity.Split;
import org.kontor.portfolio.ledger.entity.Dividend;
import org.kontor.portfolio.ledger.entity.Kind;
import org.kontor.portfolio.ledger.entity.Posting;

/** R2 to R6, and R2 of events. */
class PostingsOfTradingAreUnderstoodTest {

    @Test
    void aDeposit() {
        Event event = EventSamples.deposit();

        assertThat(posting(event))
                .returns(Kind.DEPOSIT, Posting::kind)
                .returns(new BigDecimal("100000.00"), Posting::cash)
                .returns(event.time(), Posting::reportedAt);
        assertThat(posting(event).id()).hasToString("019abf41-4444-7222-8333-000000000002");
        assertThat(posting(event).userId()).hasToString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55");
        assertThat(posting(event).accountId()).hasToString(event.key());
    }

    @Test
    void aWithdrawal() {
        assertThat(posting(EventSamples.of("trading.withdrawal")))
                .returns(Kind.WITHDRAWAL, Posting::kind)
                .returns(new BigDecimal("-250.00"), Posting::cash);
    }

    @Test
    void aDividend() {
        Posting dividend = posting(EventSamples.of("trading.dividend_paid"));

        assertThat(dividend)
                .returns(Kind.DIVIDEND, Posting::kind)
                .returns("AAPL", Posting::symbol)
                .returns(new BigDecimal("0.48"), Posting::cash);
        assertThat(dividend.dividend())
                .contains(new Dividend(
                        new BigDecimal("2.000000000"),
                        new BigDecimal("0.240000000"),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 25)));
    }

    @Test
    void aSplit() {
        Posting split = posting(EventSamples.of("trading.split_applied"));

        assertThat(split)
                .returns(Kind.SPLIT, Posting::kind)
                .returns("AAPL", Posting::symbol)
                .returns(new BigDecimal("25.00"), Posting::cash);
        assertThat(split.split())
                .contains(new Split(
                        new BigDecimal("2.000000000"),
                        new BigDecimal("3.000000000"),
                        new BigDecimal("5.000000000"),
                        new BigDecimal("7.000000000"),
                        new BigDecimal("25.00")));
    }

    @Test
    void aReversal() {
        Posting reversal = posting(EventSamples.of("trading.reversed"));

        assertThat(reversal).returns(Kind.REVERSAL, Posting::kind).returns(new BigDecimal("-100.00"), Posting::cash);
        assertThat(reversal.reverses()).hasToString("019abf41-4444-7222-8333-000000000002");
    }

    @Test
    void whatHasSettledIsNoneOfOurs() {
        assertThat(LedgerEvent.posting(EventSamples.of("trading.settled"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"-1.00\"", "\"0.00\"", "\"0.001\"", "\"NaN\"", "12", "null", "\"1e99\""})
    void anAmountThatIsNoMoneyIsMalformed(String amount) {
        Event event = EventSamples.deposit("\"100000.00\"", amount);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> LedgerEvent.posting(event))
                .withMessageStartingWith("amount ");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "trading.dividend_paid, \"ex_date\": \"2026-11-24\", \"ex_date\": \"tomorrow\"",
                "trading.dividend_paid, \"rate\": \"0.24\", \"rate\": \"0\"",
                "trading.split_applied, \"old_rate\": \"2\", \"old_rate\": \"0\"",
                "trading.split_applied, \"qty_after\": \"7\", \"qty_after\": \"-7\"",
                "trading.split_applied, \"cash_in_lieu\": \"25.00\", \"cash_in_lieu\": 25",
                "trading.reversed, \"reverses\", \"returns\"",
                "trading.withdrawal, \"USD\", \"EUR\""
            })
    void whatCannotBeUsedIsMalformed(String type, String part, String replacement) {
        Event event = EventSamples.of(type, part, replacement);

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> LedgerEvent.posting(event));
    }

    private static Posting posting(Event event) {
        return LedgerEvent.posting(event).orElseThrow();
    }
}
