package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.limit;
import static org.kontor.trading.orders.entity.OrderFixture.market;
import static org.kontor.trading.orders.entity.OrderFixture.taken;

import org.junit.jupiter.api.Test;
import org.kontor.trading.executions.entity.Side;

/** R3. */
class ARepeatIsTheSameOrderTest {

    @Test
    void howeverItsNumbersAreWritten() {
        assertThat(taken(limit(Side.BUY, 10, "100.5")).isWhatWasAskedBy(limit(Side.BUY, 10, "100.50")))
                .isTrue();
    }

    @Test
    void notWhenAnythingDiffers() {
        Order order = taken(limit(Side.BUY, 10, "100.50"));

        assertThat(order.isWhatWasAskedBy(limit(Side.BUY, 11, "100.50"))).isFalse();
        assertThat(order.isWhatWasAskedBy(limit(Side.SELL, 10, "100.50"))).isFalse();
        assertThat(order.isWhatWasAskedBy(limit(Side.BUY, 10, "100.51"))).isFalse();
        assertThat(order.isWhatWasAskedBy(market(Side.BUY, 10))).isFalse();
    }
}
