package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kontor.trading.orders.entity.OrderFixture.fill;
import static org.kontor.trading.orders.entity.OrderFixture.limit;
import static org.kontor.trading.orders.entity.OrderFixture.resting;

import org.junit.jupiter.api.Test;
import org.kontor.trading.executions.entity.Side;

/** R6, R7. */
class AnOrderFillsUpToItsQuantityTest {

    /** Worked fill (a) of domain reference 2.6: 200 at 100.02, then 300 at 100.05, average 100.038. */
    @Test
    void partAndRestMakeTheWhole() {
        Order order = resting(limit(Side.BUY, 500, "105.00"), "105.00");

        fill(order, 200, "100.02");
        assertThat(order.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        assertThat(order.cumQty()).isEqualByComparingTo("200");
        assertThat(order.leavesQty()).isEqualByComparingTo("300");

        fill(order, 300, "100.05");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.leavesQty()).isEqualByComparingTo("0");
        assertThat(order.averagePrice()).isEqualByComparingTo("100.038");
        assertThat(order.hold()).isEqualByComparingTo("0");
    }

    @Test
    void moreThanItsRestIsRefused() {
        Order order = resting(limit(Side.BUY, 10, "100.00"), "100.00");

        assertThatIllegalStateException().isThrownBy(() -> fill(order, 11, "99.00"));
    }

    @Test
    void aPriceBeyondItsLimitIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> fill(resting(limit(Side.BUY, 10, "100.00"), "100.00"), 1, "100.01"));
        assertThatIllegalStateException()
                .isThrownBy(() -> fill(resting(limit(Side.SELL, 10, "100.00"), "100.00"), 1, "99.99"));
    }
}
