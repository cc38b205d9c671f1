package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kontor.trading.orders.entity.OrderFixture.fill;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;

import org.junit.jupiter.api.Test;

/** R6, R7. */
class AnOrderFillsUpToItsQuantityTest {

    /** Figures of worked fill (a) of domain reference 2.6: 200 at 100.02, then 300 at 100.05, average 100.038. */
    @Test
    void partAndRestMakeTheWhole() {
        Order order = resting(buy("500").limit("105.00").order());

        fill(order, 200, "100.02");
        assertThat(order.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        assertThat(order.filling().shares()).isEqualByComparingTo("200");
        assertThat(order.leavesQty()).isEqualByComparingTo("300");

        fill(order, 300, "100.05");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.leavesQty()).isEqualByComparingTo("0");
        assertThat(order.filling().averagePrice()).isEqualByComparingTo("100.038");
        assertThat(order.hold().amount()).isEqualByComparingTo("0");
    }

    @Test
    void moreThanItsRestIsRefused() {
        Order order = resting(buy("10").limit("100.00").order());

        assertThatIllegalStateException().isThrownBy(() -> fill(order, 11, "99.00"));
    }

    @Test
    void aPriceBeyondItsLimitIsRefused() {
        Order purchase = resting(buy("10").limit("100.00").order());
        Order sale = resting(sell("10").limit("100.00").order());

        assertThatIllegalStateException().isThrownBy(() -> fill(purchase, 1, "100.01"));
        assertThatIllegalStateException().isThrownBy(() -> fill(sale, 1, "99.99"));
    }

    @Test
    void aStopThatHasNotBeenReachedIsNotFilled() {
        Order order = resting(buy("10").stop("105.00").order(), "107.62");

        assertThatIllegalStateException().isThrownBy(() -> fill(order, 1, "105.00"));
    }
}
