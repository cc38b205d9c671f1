package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.OrderFixture.fill;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.OrderStatus.FILLED;
import static org.kontor.trading.orders.entity.OrderStatus.NEW;
import static org.kontor.trading.orders.entity.OrderStatus.PARTIALLY_FILLED;
import static org.kontor.trading.orders.entity.OrderStatus.PENDING_CANCEL;
import static org.kontor.trading.orders.entity.OrderStatus.PENDING_REPLACE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** R6: the published order state matrices of FIX, appendix D, with their sizes. Source: domain reference 2.4. */
class StateGoldensTest {

    private final Order order = resting(Wanted.buy("10000").limit("10.00").order());

    /** The cancel race. FIX tells of the last fill and of the refused cancel one after the other; here both are one. */
    @Test
    void st1() {
        fill(order, 2000, "10.00");
        fill(order, 3000, "10.00");
        is(PARTIALLY_FILLED, "10000", "5000", "5000");
        order.requestCancel(NOW);
        is(PENDING_CANCEL, "10000", "5000", "5000");

        fill(order, 5000, "10.00");
        is(FILLED, "10000", "10000", "0");
        assertThatIllegalStateException().isThrownBy(() -> order.end(OrderStatus.CANCELED, EndReason.REQUESTED, NOW));
        is(FILLED, "10000", "10000", "0");
    }

    /** As ST1, but that the race is won by the cancel. */
    @Test
    void st1WithSomeLeft() {
        fill(order, 5000, "10.00");
        order.requestCancel(NOW);
        fill(order, 4000, "10.00");
        is(PENDING_CANCEL, "10000", "9000", "1000");

        order.end(OrderStatus.CANCELED, EndReason.REQUESTED, NOW);
        is(OrderStatus.CANCELED, "10000", "9000", "0");
    }

    /** D13: two replacements one after the other, with fills between. */
    @Test
    void st2() {
        fill(order, 1000, "10.00");
        order.requestReplace(NOW);
        fill(order, 500, "10.00");
        is(PENDING_REPLACE, "10000", "1500", "8500");
        replace("8000", null);
        is(PARTIALLY_FILLED, "8000", "1500", "6500");
        assertThat(order.revision()).isEqualTo(2);

        fill(order, 2000, "10.00");
        is(PARTIALLY_FILLED, "8000", "3500", "4500");
        order.requestReplace(NOW);
        replace("6000", null);
        is(PARTIALLY_FILLED, "6000", "3500", "2500");
        assertThat(order.revision()).isEqualTo(3);

        fill(order, 2500, "10.00");
        is(FILLED, "6000", "6000", "0");
    }

    /** D11: a smaller quantity crosses the fill that makes it whole. */
    @Test
    void st3() {
        order.requestReplace(NOW);
        fill(order, 7000, "10.00");
        replace("7000", null);

        is(FILLED, "7000", "7000", "0");
        assertThat(order.reserve(BigDecimal.ZERO).total()).isEqualByComparingTo("-30000.00");
    }

    /** D12: a quantity below what has filled meanwhile is that. */
    @Test
    void st3Below() {
        order.requestReplace(NOW);
        fill(order, 8000, "10.00");
        replace("7000", null);

        is(FILLED, "8000", "8000", "0");
    }

    /** D9: another price crosses the fill of everything. */
    @Test
    void st4() {
        fill(order, 1000, "10.00");
        order.requestReplace(NOW);
        fill(order, 9000, "10.00");
        is(FILLED, "10000", "10000", "0");

        assertThatIllegalStateException().isThrownBy(() -> replace(null, "10.50"));
        is(FILLED, "10000", "10000", "0");
        assertThat(order.terms().limitPrice()).isEqualByComparingTo("10.00");
        assertThat(order.revision()).isEqualTo(1);
    }

    @Test
    void aRefusedReplacementLeavesTheOldTerms() {
        order.requestReplace(NOW);
        order.keepTerms(NOW);
        is(NEW, "10000", "0", "10000");
        fill(order, 1, "10.00");
        order.requestReplace(NOW);
        order.keepTerms(NOW);
        is(PARTIALLY_FILLED, "10000", "1", "9999");
    }

    private void replace(String qty, String limit) {
        BigDecimal price = limit == null ? order.worstPrice() : new BigDecimal(limit);
        Replacement wanted = new Replacement(
                qty == null ? null : new BigDecimal(qty), limit == null ? null : price, null, null, null);
        order.replace(wanted, price, BigDecimal.ZERO, RULES, NOW);
    }

    private void is(OrderStatus status, String qty, String cum, String leaves) {
        assertThat(order.status()).isEqualTo(status);
        assertThat(order.terms().qty()).isEqualByComparingTo(qty);
        assertThat(order.filling().shares()).isEqualByComparingTo(cum);
        assertThat(order.leavesQty()).isEqualByComparingTo(leaves);
    }
}
