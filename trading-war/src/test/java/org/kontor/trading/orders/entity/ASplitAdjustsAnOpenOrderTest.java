package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.OrderFixture.fill;
import static org.kontor.trading.orders.entity.OrderFixture.resting;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** All prices and quantities, those that have filled included. Source: domain reference 2.3 (gtc) and 3.1. */
class ASplitAdjustsAnOpenOrderTest {

    @Test
    void twoForOne() {
        Order order = resting(buy("10").limit("100.00").order());
        fill(order, 4, "99.00");
        split(order, 1, 2);

        assertThat(order.terms().qty()).isEqualByComparingTo("20");
        assertThat(order.filling().shares()).isEqualByComparingTo("8");
        assertThat(order.leavesQty()).isEqualByComparingTo("12");
        assertThat(order.terms().limitPrice()).isEqualByComparingTo("50.00");
        assertThat(order.worstPrice()).isEqualByComparingTo("50.00");
        assertThat(order.filling().averagePrice()).isEqualByComparingTo("49.50");
        assertThat(order.revision()).isEqualTo(2);
        assertThat(order.worstCost()).as("the rest costs what it did").isEqualByComparingTo("600.00");
        RowRules.check(order);
    }

    @Test
    void oneForTen() {
        Order order = resting(sell("105").limit("3.00").order());
        split(order, 10, 1);

        assertThat(order.terms().qty()).as("whole shares, as before").isEqualByComparingTo("10");
        assertThat(order.terms().limitPrice()).isEqualByComparingTo("30.00");
        assertThat(order.reserve(BigDecimal.ZERO).total()).isEqualByComparingTo("-95");
        RowRules.check(order);
    }

    @Test
    void aFractionStaysOne() {
        Order order = resting(buy("10.5").limit("3.00").order());
        split(order, 10, 1);

        assertThat(order.terms().qty()).isEqualByComparingTo("1.05");
    }

    /** 1.5 shares of 1.75 have filled, and there is no half an order for whole shares. */
    @Test
    void oneWhoseWholeSharesHaveAllFilledHasNothingLeft() {
        Order order = resting(buy("7").limit("3.00").order());
        fill(order, 6, "3.00");
        split(order, 4, 1);

        assertThat(order.filling().shares()).isEqualByComparingTo("1.5");
        assertThat(order.leavesQty()).isEqualByComparingTo("0");
        assertThat(order.hasNothingLeft()).isTrue();
        RowRules.check(order);
    }

    /** A buy never gets dearer and a sell never cheaper. */
    @Test
    void pricesGoToTheTickThatIsOnTheCustomersSide() {
        Order purchase = resting(buy("10").limit("100.00").order());
        split(purchase, 1, 3);
        assertThat(purchase.terms().limitPrice()).isEqualByComparingTo("33.33");
        Order sale = resting(sell("10").limit("100.00").order());
        split(sale, 1, 3);
        assertThat(sale.terms().limitPrice()).isEqualByComparingTo("33.34");
    }

    @Test
    void theTickIsTheInstruments() {
        Order purchase = resting(buy("10").limit("100.00").order());
        purchase.split(BigDecimal.ONE, BigDecimal.valueOf(3), OrderFixture.ticking("0.05"), NOW);
        assertThat(purchase.terms().limitPrice()).isEqualByComparingTo("33.30");
        assertThat(purchase.worstPrice()).isEqualByComparingTo("33.30");
        Order sale = resting(sell("10").stop("90.00").limit("89.00").order());
        sale.split(BigDecimal.ONE, BigDecimal.valueOf(7), OrderFixture.ticking("0.05"), NOW);
        assertThat(sale.terms().stopPrice()).isEqualByComparingTo("12.90");
        assertThat(sale.terms().limitPrice()).isEqualByComparingTo("12.75");
    }

    @Test
    void itStillFillsToItsEnd() {
        Order order = resting(buy("10").limit("100.00").order());
        fill(order, 4, "99.00");
        split(order, 2, 3);
        assertThat(order.leavesQty()).isEqualByComparingTo("9");
        fill(order, 9, "66.66");

        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.filling().shares()).isEqualByComparingTo("15");
        assertThat(order.hold().amount()).isEqualByComparingTo("0");
    }

    @Test
    void aStopAndItsWaterMark() {
        Order order = resting(sell("10").trailing("2.00").order(), null);
        order.see(QuoteFixture.traded(2, "110.00"), RULES, NOW);
        split(order, 1, 2);

        assertThat(order.terms().stopPrice()).isEqualByComparingTo("54.00");
        assertThat(order.trigger().waterMark()).isEqualByComparingTo("55.00");
        order.see(QuoteFixture.traded(3, "56.00"), RULES, NOW);
        assertThat(order.terms().stopPrice()).isEqualByComparingTo("55.00");
    }

    private static void split(Order order, long oldRate, long newRate) {
        order.split(BigDecimal.valueOf(oldRate), BigDecimal.valueOf(newRate), RULES, NOW);
    }
}
