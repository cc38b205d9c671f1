package org.kontor.portfolio.portfolios.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.portfolio.events.EventSamples;
import org.kontor.portfolio.portfolios.entity.Deposit;

/** R2, and R2 of events. */
class DepositsOfTradingAreUnderstoodTest {

    @Test
    void theSampleBecomesADeposit() {
        Event event = EventSamples.deposit();

        Deposit deposit = DepositEvent.deposit(event);

        assertThat(event.type()).isEqualTo(DepositEvent.TYPE);
        assertThat(deposit.postingId()).hasToString("019abf41-4444-7222-8333-000000000002");
        assertThat(deposit.userId()).hasToString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55");
        assertThat(deposit.accountId()).hasToString(event.key());
        assertThat(deposit.amount()).isEqualTo("100000.00");
        assertThat(deposit.reportedAt()).isEqualTo(event.time());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"-1.00\"", "\"0.00\"", "\"0.001\"", "\"NaN\"", "12", "null", "\"1e99\""})
    void anAmountThatIsNoMoneyIsMalformed(String amount) {
        Event event = EventSamples.deposit("\"100000.00\"", amount);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> DepositEvent.deposit(event))
                .withMessageStartingWith("amount ");
    }

    @Test
    void moneyOfAnotherCurrencyIsMalformed() {
        Event event = EventSamples.deposit("\"USD\"", "\"EUR\"");

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> DepositEvent.deposit(event));
    }
}
