package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.TimeInForce;

/** R15: what a split or a dividend makes impossible ends, and with it what belongs to it. */
class CorporateActionsLeaveNoImpossibleOrderTest {

    private final TradingInMemory trading = new TradingInMemory();

    @Test
    void ofOneShareThreeForOneLeavesNothing() {
        trading.shares("1").show(traded(1, "100.00"));
        Order order = trading.place(sell("1").limit("110.00"));
        trading.split(3, 1, new BigDecimal("300.00"));

        assertThat(order.endReason()).isEqualTo(EndReason.CORPORATE_ACTION);
        assertThat(order.terms().qty()).as("as it was").isEqualByComparingTo("1");
    }

    @Test
    void ofAnEntryThatEndsTheExitsEndToo() {
        trading.cash("1000.00").show(traded(1, "100.00"));
        Order entry = trading.place(buy("2").limit("90.00").bracket("110.00", "80.00"));
        trading.split(3, 1, new BigDecimal("300.00"));

        assertThat(entry.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(trading.open()).isEmpty();
    }

    /**
     * Of nine shares for one, what had filled was a fraction, which was paid out; the exits are for what comes after.
     */
    @Test
    void ofAnEntryWithSomeFilledTheExitsGoOnForThat() {
        trading.cash("1000.00").show(traded(1, "100.00"));
        Order entry =
                trading.place(buy("9").limit("90.00").lasting(TimeInForce.GTC).bracket("110.00", "80.00"));
        trading.show(quote(2, "89.98", 8, "89.99", 8, null));
        trading.split(9, 1, new BigDecimal("810.00"));
        trading.show(quote(3, "805.00", 8, "809.00", 8, null));

        assertThat(entry.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(trading.open()).hasSize(2).allMatch(leg -> leg.status() == OrderStatus.NEW);
    }

    /** Below a dollar each share may round up by half a cent: two at 0.4990 may cost 1.01, two at 0.50 cost 1.00. */
    @Test
    void aDividendThatMakesAnOrderDearerTakesWhatIsFree() {
        trading.cash("1.01").show(quote("0.5100", 10, "0.5200", 10));
        Order order = trading.place(buy("2").limit("0.5000").lasting(TimeInForce.GTC));
        trading.dividend(new BigDecimal("0.0010"));

        assertThat(order.hold().amount()).isEqualByComparingTo("1.01");
        assertThat(trading.buyingPower()).isEqualByComparingTo("0.00");
    }

    @Test
    void andEndsItIfNothingIs() {
        trading.cash("1.00").show(quote("0.5100", 10, "0.5200", 10));
        Order order = trading.place(buy("2").limit("0.5000").lasting(TimeInForce.GTC));
        trading.dividend(new BigDecimal("0.0010"));

        assertThat(order.endReason()).isEqualTo(EndReason.CORPORATE_ACTION);
        assertThat(trading.buyingPower()).isEqualByComparingTo("1.00");
    }
}
