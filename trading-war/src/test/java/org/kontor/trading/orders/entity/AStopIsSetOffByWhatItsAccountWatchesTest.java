package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.quotes.entity.Quote;

/** R11. Source: domain reference 2.2. */
class AStopIsSetOffByWhatItsAccountWatchesTest {

    /** Only its ask has reached 105, and only its bid 95. */
    private static final Quote WIDE = quote(2, "95.00", 100, "105.00", 100, "100.00");

    @Test
    void theLatestTrade() {
        assertThat(see(buyStop(TriggerSource.LAST), WIDE)).isFalse();
        assertThat(see(buyStop(TriggerSource.LAST), traded("105.00"))).isTrue();
        assertThat(see(buyStop(TriggerSource.LAST), traded("104.99"))).isFalse();
        assertThat(see(sellStop(TriggerSource.LAST), WIDE)).isFalse();
        assertThat(see(sellStop(TriggerSource.LAST), traded("95.00"))).isTrue();
        assertThat(see(sellStop(TriggerSource.LAST), traded("95.01"))).isFalse();
    }

    @Test
    void theAskForABuyAndTheBidForASell() {
        assertThat(see(buyStop(TriggerSource.BID_ASK), WIDE)).isTrue();
        assertThat(see(sellStop(TriggerSource.BID_ASK), WIDE)).isTrue();
        assertThat(see(buyStop(TriggerSource.BID_ASK), quote(2, "104.98", 1, "104.99", 1, "105.00")))
                .isFalse();
        assertThat(see(sellStop(TriggerSource.BID_ASK), quote(2, "95.01", 1, "95.02", 1, "95.00")))
                .isFalse();
    }

    @Test
    void theLatestTradeTwiceInARow() {
        Order order = buyStop(TriggerSource.DOUBLE_LAST);
        assertThat(see(order, traded("105.00"))).isFalse();
        assertThat(see(order, traded("104.99"))).as("it begins anew").isFalse();
        assertThat(see(order, traded("105.00"))).isFalse();
        assertThat(see(order, traded("105.01"))).isTrue();
    }

    @Test
    void bidOrAskTwiceInARow() {
        Order order = sellStop(TriggerSource.DOUBLE_BID_ASK);
        assertThat(see(order, WIDE)).isFalse();
        assertThat(see(order, quote(3, "95.01", 1, "95.02", 1, null))).isFalse();
        assertThat(see(order, WIDE)).isFalse();
        assertThat(see(order, WIDE)).isTrue();
    }

    @Test
    void aTradeOutsideOfTheDisplayedPricesElectsNothing() {
        assertThat(see(buyStop(TriggerSource.LAST), quote(2, "100.00", 1, "104.99", 1, "105.00")))
                .isFalse();
        assertThat(see(sellStop(TriggerSource.LAST), quote(2, "95.01", 1, "100.00", 1, "95.00")))
                .isFalse();
        assertThat(see(buyStop(TriggerSource.LAST), quote(2, "105.00", 1, "105.00", 1, "105.00")))
                .as("locked")
                .isFalse();
        assertThat(see(buyStop(TriggerSource.LAST), quote(2, "100.00", 1, "105.00", 1, "105.00")))
                .as("at the edge is inside")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aMarketInDisorderElectsNothing(TriggerSource source) {
        assertThat(see(buyStop(source), quote(2, "106.00", 1, "105.00", 1, "105.50")))
                .isFalse();
        assertThat(see(buyStop(source), quote(2, "106.00", 1, "105.00", 1, "105.50")))
                .isFalse();
        assertThat(see(sellStop(source), quote(2, "0", 0, "95.00", 1, "94.00"))).isFalse();
    }

    @Test
    void itIsSetOffOnce() {
        Order order = buyStop(TriggerSource.LAST);
        assertThat(see(order, quote(7, "104.00", 1, "105.00", 1, "105.00"))).isTrue();
        assertThat(order.trigger().triggeredBy()).isEqualTo(7);
        assertThat(see(order, quote(8, "104.00", 1, "105.00", 1, "105.00"))).isFalse();
        assertThat(order.trigger().triggeredBy()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "HELD", "SUSPENDED"})
    void onlyWhileItWorks(OrderStatus status) {
        Order order = OrderFixture.opened(buy("10").stop("105.00").order(), "107.62", status);
        assertThat(see(order, traded("105.00"))).isFalse();
        assertThat(order.trigger().isWaiting()).isTrue();
    }

    /** Only then is it known what a sell without a limit may get at worst. */
    @Test
    void aSellIsCollaredByTheBidThatSetItOff() {
        Order order = sellStop(TriggerSource.LAST);
        assertThat(order.worstPrice()).isNull();
        see(order, quote(2, "94.00", 1, "96.00", 1, "95.00"));
        assertThat(order.worstPrice()).isEqualByComparingTo("89.30");

        Order limited =
                OrderFixture.resting(sell("10").stop("95.00").limit("94.50").order());
        see(limited, traded("95.00"));
        assertThat(limited.worstPrice()).isEqualByComparingTo("94.50");
    }

    private static boolean see(Order order, Quote quote) {
        return order.see(quote, RULES, NOW);
    }

    private static Quote traded(String last) {
        return quote(2, "90.00", 100, "110.00", 100, last);
    }

    private static Order buyStop(TriggerSource source) {
        return OrderFixture.opened(buy("10").stop("105.00").order(), "107.62", OrderStatus.NEW, source, "100.00");
    }

    private static Order sellStop(TriggerSource source) {
        return OrderFixture.opened(sell("10").stop("95.00").order(), null, OrderStatus.NEW, source, "100.00");
    }
}
