package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.OrderFixture.fill;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.Wanted.buy;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.trading.EveryField;

/** R6, R8: domain reference 2.4. */
class AnEndedOrderNeverChangesTest {

    private static final Replacement MORE = new Replacement(BigDecimal.valueOf(20), null, null, null, null);

    /** Everything that can be done to an order. */
    private static final List<Consumer<Order>> ALL = List.of(
            order -> fill(order, 1, "100.00"),
            order -> order.requestCancel(NOW),
            order -> order.requestReplace(NOW),
            order -> order.replace(MORE, new BigDecimal("100.00"), BigDecimal.ZERO, RULES, NOW),
            order -> order.keepTerms(NOW),
            order -> order.work(NOW),
            order -> order.suspend(NOW),
            order -> order.reduceTo(BigDecimal.ONE, NOW),
            order -> order.split(BigDecimal.ONE, BigDecimal.valueOf(2), RULES, NOW),
            order -> order.reduceBy(BigDecimal.ONE, RULES, NOW),
            order -> order.end(OrderStatus.CANCELED, EndReason.REQUESTED, NOW));

    @ParameterizedTest
    @EnumSource(names = {"FILLED", "CANCELED", "EXPIRED", "REJECTED"})
    void whateverIsAskedOfIt(OrderStatus end) {
        Order order = OrderFixture.in(end);
        Map<String, String> before = EveryField.of(order);

        for (Consumer<Order> action : ALL) {
            assertThatIllegalStateException().isThrownBy(() -> action.accept(order));
            assertThat(EveryField.of(order)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FILLED", "CANCELED", "EXPIRED", "REJECTED"})
    void itHasNothingLeftAndKeepsNothingBack(OrderStatus end) {
        Order order = OrderFixture.in(end);

        assertThat(order.leavesQty()).isEqualByComparingTo("0");
        assertThat(order.hold().amount()).isEqualByComparingTo("0");
        assertThat(order.worstCost()).isEqualByComparingTo("0");
    }

    @Test
    void theOthersAreOpen() {
        Set<OrderStatus> ends =
                EnumSet.of(OrderStatus.FILLED, OrderStatus.CANCELED, OrderStatus.EXPIRED, OrderStatus.REJECTED);

        assertThat(OrderStatus.OPEN).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(ends)));
    }

    @Test
    void cancelingGivesBackWhatTheRestHeld() {
        Order order = resting(buy("10").limit("100.00").order());
        fill(order, 4, "99.00");
        order.requestCancel(NOW);

        Sum released = order.end(OrderStatus.CANCELED, EndReason.REQUESTED, NOW);
        assertThat(released.total()).isEqualByComparingTo("-600.00");
        assertThat(order.filling().shares()).isEqualByComparingTo("4");
        assertThat(order.endReason()).isEqualTo(EndReason.REQUESTED);
    }
}
