package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.trading.quotes.entity.Quote;

/** R14: the first reason from outside in. */
class ItCanBeToldWhatAnOrderWaitsForTest {

    private static final Quote QUOTE = quote(5, "99.00", 100, "100.00", 100, "100.00");

    @ParameterizedTest
    @EnumSource(names = {"FILLED", "CANCELED", "EXPIRED", "REJECTED"})
    void nothing(OrderStatus end) {
        assertThat(Waiting.of(OrderFixture.in(end), QUOTE, true, true, false, false))
                .isEqualTo(Waiting.NOTHING);
    }

    @Test
    void whatIsOutsideOfIt() {
        assertThat(Waiting.of(OrderFixture.in(OrderStatus.HELD), null, false, false, true, false))
                .isEqualTo(Waiting.ENTRY);
        Order order = OrderFixture.in(OrderStatus.NEW);
        assertThat(Waiting.of(order, null, false, false, true, false)).isEqualTo(Waiting.HALT);
        assertThat(Waiting.of(OrderFixture.in(OrderStatus.SUSPENDED), QUOTE, true, true, false, false))
                .isEqualTo(Waiting.HALT);
        assertThat(Waiting.of(order, null, false, false, false, false)).isEqualTo(Waiting.MARKET_OPEN);
        assertThat(Waiting.of(OrderFixture.in(OrderStatus.ACCEPTED), QUOTE, true, true, false, false))
                .isEqualTo(Waiting.MARKET_OPEN);
        assertThat(Waiting.of(order, null, false, true, false, true)).isEqualTo(Waiting.SPLIT);
        assertThat(Waiting.of(order, null, false, true, false, false)).isEqualTo(Waiting.NO_QUOTE);
        assertThat(Waiting.of(order, QUOTE, false, true, false, false)).isEqualTo(Waiting.STALE_QUOTE);
        assertThat(at(order, quote(5, "100.00", 1, "100.00", 1, null))).isEqualTo(Waiting.CROSSED_MARKET);
    }

    @Test
    void whatTheQuoteLacks() {
        assertThat(at(resting(buy("10").limit("99.99").order()), QUOTE)).isEqualTo(Waiting.PRICE);
        assertThat(at(resting(buy("10").limit("100.00").order()), QUOTE)).isEqualTo(Waiting.SIZE);
    }

    @Test
    void itsStopAndThenTheNextQuote() {
        Order order = resting(buy("10").stop("100.00").order(), "102.50");
        assertThat(at(order, QUOTE)).isEqualTo(Waiting.STOP);
        order.see(QUOTE, RULES, NOW);
        assertThat(at(order, QUOTE)).isEqualTo(Waiting.NEXT_QUOTE);
        assertThat(at(order, quote(6, "102.50", 1, "102.51", 1, null))).isEqualTo(Waiting.PRICE);
    }

    private static Waiting at(Order order, Quote quote) {
        return Waiting.of(order, quote, true, true, false, false);
    }
}
