package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.OrderStatus.ACCEPTED;
import static org.kontor.trading.orders.entity.OrderStatus.HELD;
import static org.kontor.trading.orders.entity.OrderStatus.NEW;
import static org.kontor.trading.orders.entity.OrderStatus.PARTIALLY_FILLED;
import static org.kontor.trading.orders.entity.OrderStatus.PENDING_CANCEL;
import static org.kontor.trading.orders.entity.OrderStatus.PENDING_REPLACE;
import static org.kontor.trading.orders.entity.OrderStatus.SUSPENDED;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.trading.EveryField;

/** R6, R8: each action in each status is allowed, or refused and changes nothing. Source: domain reference 2.4. */
class WhatMayBeDoneInWhichStatusTest {

    private static final Replacement NOTHING = new Replacement(null, null, null, null, null);

    private static final Set<OrderStatus> OPEN =
            Set.of(ACCEPTED, NEW, PARTIALLY_FILLED, PENDING_CANCEL, PENDING_REPLACE, SUSPENDED, HELD);

    private record Action(String name, Set<OrderStatus> allowed, Consumer<Order> itself) {}

    private static final List<Action> ACTIONS = List.of(
            new Action(
                    "fill (T6, T7, T9, T10, T13)",
                    Set.of(NEW, PARTIALLY_FILLED, PENDING_CANCEL, PENDING_REPLACE),
                    order -> OrderFixture.fill(order, 1, "100.00")),
            new Action(
                    "ask for its end (T8, T11)",
                    Set.of(ACCEPTED, NEW, PARTIALLY_FILLED, SUSPENDED, HELD),
                    order -> order.requestCancel(NOW)),
            new Action(
                    "ask for other terms (T12, T16)",
                    Set.of(NEW, PARTIALLY_FILLED),
                    order -> order.requestReplace(NOW)),
            new Action(
                    "replace (T12, T14)",
                    Set.of(PENDING_REPLACE),
                    order -> order.replace(NOTHING, order.worstPrice(), BigDecimal.ZERO, RULES, NOW)),
            new Action("keep its terms", Set.of(PENDING_REPLACE), order -> order.keepTerms(NOW)),
            new Action("work (T5, T19, T20)", Set.of(ACCEPTED, SUSPENDED, HELD), order -> order.work(NOW)),
            new Action("suspend (T18)", Set.of(NEW, PARTIALLY_FILLED), order -> order.suspend(NOW)),
            new Action(
                    "end (T8, T17, T21)", OPEN, order -> order.end(OrderStatus.CANCELED, EndReason.NOT_TRADABLE, NOW)));

    static Stream<Arguments> actionsAndStatuses() {
        return ACTIONS.stream()
                .flatMap(action -> Arrays.stream(OrderStatus.values())
                        .map(status -> Arguments.of(
                                action.name(), status, action.allowed().contains(status), action.itself())));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("actionsAndStatuses")
    void allowedOrRefused(String name, OrderStatus status, boolean allowed, Consumer<Order> action) {
        Order order = OrderFixture.in(status);
        assertThat(order.status()).isEqualTo(status);
        Map<String, String> before = EveryField.of(order);

        Throwable refusal = catchThrowable(() -> action.accept(order));

        if (allowed) {
            assertThat(refusal).isNull();
            assertThat(EveryField.of(order)).isNotEqualTo(before);
        } else {
            assertThat(refusal).isInstanceOf(IllegalStateException.class).hasMessageContaining(status.name());
            assertThat(EveryField.of(order)).isEqualTo(before);
        }
    }
}
