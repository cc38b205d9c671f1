package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.OrderFixture.fill;
import static org.kontor.trading.orders.entity.OrderFixture.opened;
import static org.kontor.trading.orders.entity.OrderStatus.ACCEPTED;
import static org.kontor.trading.orders.entity.OrderStatus.CANCELED;
import static org.kontor.trading.orders.entity.OrderStatus.EXPIRED;
import static org.kontor.trading.orders.entity.OrderStatus.FILLED;
import static org.kontor.trading.orders.entity.OrderStatus.HELD;
import static org.kontor.trading.orders.entity.OrderStatus.NEW;
import static org.kontor.trading.orders.entity.OrderStatus.PARTIALLY_FILLED;
import static org.kontor.trading.orders.entity.OrderStatus.PENDING_CANCEL;
import static org.kontor.trading.orders.entity.OrderStatus.PENDING_REPLACE;
import static org.kontor.trading.orders.entity.OrderStatus.REJECTED;
import static org.kontor.trading.orders.entity.OrderStatus.SUSPENDED;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * R6: the transitions of domain reference 2.4 with what they keep back, as far as the order itself decides them. A buy
 * of 10 at 100.00. T1, T11 and T16 are refusals that leave no trace in an order.
 */
class EveryTransitionTest {

    @Test
    void t2ARefusedOrderKeepsNothingBack() {
        is(OrderFixture.in(REJECTED), REJECTED, "0");
    }

    @Test
    void t3ItIsAcceptedAndReserves() {
        is(OrderFixture.in(ACCEPTED), ACCEPTED, "1000.00");
    }

    @Test
    void t4ItWorksAndReserves() {
        is(OrderFixture.in(NEW), NEW, "1000.00");
    }

    @Test
    void t5AtTheOpeningItReservesAnew() {
        Order order = opened(Wanted.buy("10").order(), "100.00", ACCEPTED);
        order.work(new BigDecimal("101.00"), NOW);
        order.reserve(new BigDecimal("10.00"));
        is(order, NEW, "1010.00");
    }

    @Test
    void t6APartUsesItsShareOfWhatIsReserved() {
        Order order = OrderFixture.in(NEW);
        Filled filled = fill(order, 4, "99.00");
        is(order, PARTIALLY_FILLED, "600.00");
        assertThat(filled.paid().total()).isEqualByComparingTo("396.00");
        assertThat(filled.released().total()).isEqualByComparingTo("-4.00");
    }

    @Test
    void t7TheRestGivesBackWhatItDidNotCost() {
        Order order = OrderFixture.in(PARTIALLY_FILLED);
        Filled filled = fill(order, 6, "99.50");
        is(order, FILLED, "0");
        assertThat(filled.released().total()).isEqualByComparingTo("-3.00");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "PARTIALLY_FILLED", "ACCEPTED", "HELD", "SUSPENDED"})
    void t8ACancelIsAskedForAndThenDone(OrderStatus from) {
        Order order = OrderFixture.in(from);
        BigDecimal held = order.hold().amount();
        order.requestCancel(NOW);
        assertThat(order.status()).isEqualTo(PENDING_CANCEL);
        assertThat(order.hold().amount()).isEqualByComparingTo(held);
        Sum released = order.end(CANCELED, EndReason.REQUESTED, NOW);
        is(order, CANCELED, "0");
        assertThat(released.total()).isEqualByComparingTo(held.negate());
    }

    @Test
    void t9APartDoesNotEndAPendingCancel() {
        Order order = OrderFixture.in(PENDING_CANCEL);
        fill(order, 4, "100.00");
        is(order, PENDING_CANCEL, "600.00");
    }

    @Test
    void t10AllOfItDoes() {
        Order order = OrderFixture.in(PENDING_CANCEL);
        fill(order, 10, "100.00");
        is(order, FILLED, "0");
    }

    @Test
    void t12OtherTermsReserveTheLargerOfBoth() {
        Order order = OrderFixture.in(NEW);
        Sum more = order.reserveAtLeast(new BigDecimal("1200.00"), new BigDecimal("500"));
        order.requestReplace(NOW);
        assertThat(more.total()).isEqualByComparingTo("200.00");
        is(order, PENDING_REPLACE, "1200.00");

        replace(order, "12");
        order.reserve(BigDecimal.ZERO);
        is(order, NEW, "1200.00");

        assertThat(order.reserveAtLeast(new BigDecimal("500.00"), BigDecimal.ZERO)
                        .total())
                .isEqualByComparingTo("0");
        order.requestReplace(NOW);
        replace(order, "5");
        assertThat(order.reserve(BigDecimal.ZERO).total()).isEqualByComparingTo("-700.00");
        is(order, NEW, "500.00");
    }

    @Test
    void t13APartFillsOnTheOldTermsMeanwhile() {
        Order order = OrderFixture.in(PENDING_REPLACE);
        fill(order, 4, "100.00");
        is(order, PENDING_REPLACE, "600.00");
    }

    @Test
    void t14ASmallerQuantityThatHasFilledFillsIt() {
        Order order = OrderFixture.in(PENDING_REPLACE);
        fill(order, 6, "100.00");
        replace(order, "5");
        order.reserve(BigDecimal.ZERO);
        is(order, FILLED, "0");
        assertThat(order.terms().qty()).isEqualByComparingTo("6");
    }

    @Test
    void t15AllOfItMayFillMeanwhile() {
        Order order = OrderFixture.in(PENDING_REPLACE);
        fill(order, 10, "100.00");
        is(order, FILLED, "0");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "PARTIALLY_FILLED", "ACCEPTED", "PENDING_CANCEL", "PENDING_REPLACE", "SUSPENDED"})
    void t17ItsTimeInForceEndsIt(OrderStatus from) {
        Order order = OrderFixture.in(from);
        BigDecimal held = order.hold().amount();
        assertThat(order.end(EXPIRED, EndReason.TIME_IN_FORCE, NOW).total()).isEqualByComparingTo(held.negate());
        is(order, EXPIRED, "0");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "PARTIALLY_FILLED"})
    void t18AndT19AHaltKeepsWhatIsReserved(OrderStatus from) {
        Order order = OrderFixture.in(from);
        BigDecimal held = order.hold().amount();
        order.suspend(NOW);
        is(order, SUSPENDED, held.toString());
        order.work(NOW);
        is(order, from, held.toString());
    }

    @Test
    void t20AHeldExitReservesOnceItWorks() {
        Order exit = opened(Wanted.sell("10").limit("110.00").order(), "110.00", HELD);
        is(exit, HELD, "0");
        exit.reduceTo(new BigDecimal(7), NOW);
        exit.work(NOW);
        exit.reserve(BigDecimal.ZERO);
        is(exit, NEW, "7");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ACCEPTED", "NEW", "PARTIALLY_FILLED", "PENDING_CANCEL", "PENDING_REPLACE", "SUSPENDED", "HELD"})
    void t21AnythingOpenCanBeEndedForAReason(OrderStatus from) {
        Order order = OrderFixture.in(from);
        order.end(CANCELED, EndReason.ACCOUNT_CLOSED, NOW);
        is(order, CANCELED, "0");
        assertThat(order.endReason()).isEqualTo(EndReason.ACCOUNT_CLOSED);
    }

    private static void replace(Order order, String qty) {
        Replacement wanted = new Replacement(new BigDecimal(qty), null, null, null, null);
        order.replace(wanted, order.worstPrice(), BigDecimal.ZERO, RULES, NOW);
    }

    private static void is(Order order, OrderStatus status, String hold) {
        assertThat(order.status()).isEqualTo(status);
        assertThat(order.hold().amount()).isEqualByComparingTo(hold);
        RowRules.check(order);
    }
}
