package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderFixture.NOW;
import static org.kontor.trading.orders.entity.OrderFixture.RULES;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** R11. Source: domain reference 2.1 and 2.2; each begins at 100.00. */
class ATrailingStopFollowsTheBestPriceTest {

    @Test
    void aSellFollowsTheHighest() {
        Order order = resting(sell("10").trailing("2.00"));
        stands(order, "100.00", "98.00");
        see(order, "101.00");
        stands(order, "101.00", "99.00");
        see(order, "100.00");
        stands(order, "101.00", "99.00");
        assertThat(see(order, "99.00")).isTrue();
    }

    @Test
    void aBuyFollowsTheLowest() {
        Order order = resting(buy("10").trailing("2.00"));
        stands(order, "100.00", "102.00");
        see(order, "97.00");
        stands(order, "97.00", "99.00");
        assertThat(see(order, "98.99")).isFalse();
        assertThat(see(order, "99.00")).isTrue();
    }

    /** A sell's down, a buy's up: away from the market. */
    @Test
    void theStopIsRoundedToTheTick() {
        Order sale = resting(sell("10").trailingPercent("1.255"));
        stands(sale, "100.00", "98.74");
        Order purchase = resting(buy("10").trailingPercent("1.255"));
        stands(purchase, "100.00", "101.26");
    }

    /** A sell's down, a buy's up, to one that the instrument can have; so it is wherever the stop moves later. */
    @Test
    void theTickIsTheInstruments() {
        InstrumentRules coarse = OrderFixture.ticking("0.05");
        Order sale = opened(sell("10").trailingPercent("1.255"), coarse);
        stands(sale, "100.00", "98.70");
        sale.see(QuoteFixture.traded(2, "101.01"), coarse, NOW);
        stands(sale, "101.01", "99.70");
        sale.requestReplace(NOW);
        Replacement nearer = new Replacement(null, null, null, new BigDecimal("1"), null);
        sale.replace(nearer, null, BigDecimal.ZERO, coarse, NOW);
        stands(sale, "101.01", "99.95");
        Order purchase = opened(buy("10").trailingPercent("1.255"), coarse);
        stands(purchase, "100.00", "101.30");
    }

    /** Once a sell's stop is reached its collar is what it never fills below. */
    @Test
    void soIsTheCollarThatAReachedStopSets() {
        InstrumentRules coarse = OrderFixture.ticking("0.30");
        Order sale = opened(sell("10").trailing("2.00"), coarse);
        assertThat(sale.see(QuoteFixture.quote(2, "97.50", 1, "98.00", 1, "97.80"), coarse, NOW))
                .isTrue();

        assertThat(sale.worstPrice()).as("92.625").isEqualByComparingTo("92.70");
    }

    /** The same quote may move the stop and reach it only if the trade is on the stop's side, which it cannot be. */
    @Test
    void aNewBestPriceSetsNothingOff() {
        Order order = resting(sell("10").trailing("2.00"));
        assertThat(see(order, "200.00")).isFalse();
        stands(order, "200.00", "198.00");
    }

    @Test
    void aTradeOutsideOfTheDisplayedPricesMovesNothing() {
        Order order = resting(sell("10").trailing("2.00"));
        order.see(QuoteFixture.quote(2, "99.00", 1, "101.00", 1, "105.00"), RULES, NOW);
        stands(order, "100.00", "98.00");
    }

    @Test
    void anotherDistanceKeepsTheWaterMark() {
        Order order = resting(sell("10").trailing("2.00"));
        see(order, "110.00");
        order.requestReplace(NOW);
        order.replace(
                new Replacement(null, null, null, new BigDecimal("5.00"), null), null, BigDecimal.ZERO, RULES, NOW);
        stands(order, "110.00", "105.00");
    }

    private static boolean see(Order order, String last) {
        return order.see(QuoteFixture.traded(2, last), RULES, NOW);
    }

    private static void stands(Order order, String mark, String stop) {
        assertThat(order.trigger().waterMark()).isEqualByComparingTo(mark);
        assertThat(order.terms().stopPrice()).isEqualByComparingTo(stop);
    }

    private static Order opened(Wanted wanted, InstrumentRules rules) {
        Order order = OrderFixture.taken(wanted.order());
        BigDecimal hundred = new BigDecimal("100.00");
        order.open(new Opening(null, BigDecimal.ZERO, TriggerSource.LAST, hundred, rules), OrderStatus.NEW);
        return order;
    }

    private static Order resting(Wanted wanted) {
        return OrderFixture.resting(wanted.order(), wanted.order().side().name().equals("BUY") ? "107.10" : null);
    }
}
