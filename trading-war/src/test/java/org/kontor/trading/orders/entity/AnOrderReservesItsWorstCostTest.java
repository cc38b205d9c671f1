package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.orders.entity.Wanted.sellFor;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kontor.trading.accounts.entity.TriggerSource;
import org.kontor.trading.quotes.entity.QuoteFixture;

/** R4. Source: domain reference 2.5. */
class AnOrderReservesItsWorstCostTest {

    private final Situation now = new Situation()
            .quote(QuoteFixture.quote(1, "99.00", 100, "100.00", 100, "99.50"))
            .cash("1000000");

    @Test
    void aLimitIsTheWorstPrice() {
        assertThat(hold(buy("10").limit("90.00"), "0")).isEqualByComparingTo("900.00");
        assertThat(hold(buy("10").stop("110.00").limit("111.00"), "0")).isEqualByComparingTo("1110.00");
    }

    /** 4 % above a stop below 50, else 2.5 %. */
    @Test
    void aBuyStopBecomesALimitALittleAboveIt() {
        assertThat(hold(buy("10").stop("110.00"), "0")).isEqualByComparingTo("1127.50");
        now.quote(QuoteFixture.quote(1, "9.00", 100, "9.10", 100, "9.05"));
        assertThat(hold(buy("10").stop("10.00"), "0")).isEqualByComparingTo("104.00");
        assertThat(PriceRules.limitAboveStop(new BigDecimal("49.99"), OrderFixture.RULES))
                .isEqualByComparingTo("51.98");
        assertThat(PriceRules.limitAboveStop(new BigDecimal("50.00"), OrderFixture.RULES))
                .isEqualByComparingTo("51.25");
    }

    @Test
    void aMarketOrderIsCollaredFivePercentAboveTheAsk() {
        assertThat(hold(buy("10"), "0")).isEqualByComparingTo("1050.00");
    }

    /** Its stop may be above the ask from the beginning. */
    @Test
    void aTrailingBuyIsCollaredFivePercentAboveItsFirstStop() {
        assertThat(hold(buy("10").trailing("20.50"), "0")).isEqualByComparingTo("1260.00");
        assertThat(hold(buy("10").trailing("0.10"), "0")).isEqualByComparingTo("1050.00");
    }

    /** 112.85 and 105.21 are no prices where the tick is 0.30; the nearest on the customer's side are. */
    @Test
    void theCollarAndTheLimitOfAStopKeepToTheInstrumentsTick() {
        now.rules(OrderFixture.ticking("0.30"));
        assertThat(hold(buy("10").stop("110.10"), "0")).isEqualByComparingTo("1128.00");
        now.quote(QuoteFixture.quote(1, "99.00", 100, "100.20", 100, "99.90"));
        assertThat(hold(buy("10"), "0")).isEqualByComparingTo("1050.00");
    }

    @Test
    void anAmountOfMoneyIsItself() {
        assertThat(hold(buyFor("123.45"), "0")).isEqualByComparingTo("123.45");
    }

    @Test
    void feesComeOnTop() {
        assertThat(hold(buy("10").limit("90.00"), "0.35")).isEqualByComparingTo("900.35");
        assertThat(hold(buyFor("123.45"), "1.00")).isEqualByComparingTo("124.45");
    }

    @Test
    void aSellReservesShares() {
        assertThat(hold(sell("10.5").limit("110.00"), "0")).isEqualByComparingTo("10.5");
        assertThat(hold(sell("10").stop("90.00"), "0")).isEqualByComparingTo("10");
        assertThat(hold(sell("10").trailingPercent("5"), "0")).isEqualByComparingTo("10");
        assertThat(hold(sellFor("94.05"), "0")).as("5 % below the bid of 99.00").isEqualByComparingTo("1");
    }

    /** Fills of parts of a share, and prices of parts of a cent, are rounded: each may cost half a cent more. */
    @Test
    void roundingIsPaidForInAdvance() {
        assertThat(hold(buy("1.5").limit("90.00"), "0")).isEqualByComparingTo("135.01");
        now.quote(QuoteFixture.quote(1, "0.4999", 100, "0.5000", 100, "0.5000"));
        assertThat(hold(buy("3").limit("0.4999"), "0")).isEqualByComparingTo("1.52");
    }

    private BigDecimal hold(Wanted wanted, String fees) {
        Circumstances seen = now.now();
        Order order = OrderFixture.taken(wanted.order());
        order.open(
                new Opening(
                        EntryPolicy.worstPrice(wanted.order(), seen),
                        new BigDecimal(fees),
                        TriggerSource.LAST,
                        seen.last(),
                        seen.rules()),
                OrderStatus.NEW);
        order.reserve(new BigDecimal("1000000"));
        return order.hold().amount();
    }
}
