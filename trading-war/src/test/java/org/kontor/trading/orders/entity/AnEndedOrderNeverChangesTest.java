package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.fill;
import static org.kontor.trading.orders.entity.OrderFixture.limit;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.OrderFixture.taken;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.trading.executions.entity.Side;

/** R6, R8. */
class AnEndedOrderNeverChangesTest {

    static Stream<Consumer<Order>> ends() {
        return Stream.of(order -> order.cancel(NOW), order -> order.expire(NOW), order -> fill(order, 10, "100.00"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void neitherFilledNorEndedAgain(Consumer<Order> end) {
        Order order = resting(limit(Side.BUY, 10, "100.00"), "100.00");
        end.accept(order);
        OrderStatus status = order.status();

        assertThatIllegalStateException().isThrownBy(() -> fill(order, 1, "100.00"));
        assertThatIllegalStateException().isThrownBy(() -> order.cancel(NOW));
        assertThatIllegalStateException().isThrownBy(() -> order.expire(NOW));
        assertThat(order.status()).isEqualTo(status);
        assertThat(order.leavesQty()).isEqualByComparingTo("0");
        assertThat(order.hold()).isEqualByComparingTo("0");
    }

    @Test
    void aRejectedOrderCannotBeCanceled() {
        Order order = taken(limit(Side.SELL, 10, "100.00"));
        order.reject(Rejection.of(Reason.INSUFFICIENT_SHARES, "requested", 10, "available", 0));

        assertThatIllegalStateException().isThrownBy(() -> order.cancel(NOW));
    }

    @Test
    void cancelingGivesBackWhatTheRestHeld() {
        Order order = resting(limit(Side.BUY, 10, "100.00"), "100.00");
        fill(order, 4, "99.00");

        assertThat(order.cancel(NOW)).isEqualByComparingTo("600.00");
        assertThat(order.cumQty()).isEqualByComparingTo("4");
    }
}
