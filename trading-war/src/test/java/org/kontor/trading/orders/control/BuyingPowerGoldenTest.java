package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Reason;

/** R4. Source: domain reference 2.5. */
class BuyingPowerGoldenTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("10000.00").shares("10");

    @Test
    void bp1() {
        Order first = trading.place(buy("30").limit("100.00"));
        assertThat(trading.buyingPower()).isEqualByComparingTo("7000.00");

        Order second = trading.place(buy("80").limit("100.00"));
        assertThat(second.rejection().reason()).isEqualTo(Reason.INSUFFICIENT_BUYING_POWER);
        assertThat(second.rejection().figures())
                .containsEntry("required", "8000.00")
                .containsEntry("available", "7000.00")
                .containsEntry("held", "3000.00");

        trading.cancel(first);
        assertThat(trading.buyingPower()).isEqualByComparingTo("10000.00");
    }

    @Test
    void aSaleAddsToItOnceItIsExecuted() {
        trading.show(quote("100.00", 4, "100.10", 100));
        trading.place(sell("10").limit("100.00"));

        assertThat(trading.buyingPower()).isEqualByComparingTo("10400.00");
        assertThat(trading.database.books.balances().settled()).isEqualByComparingTo("10000.00");
    }

    /** What has not settled is spent last and goes back first. */
    @Test
    void unsettledProceedsMayBeSpent() {
        trading.unsettled("500.00");
        Order order = trading.place(buy("105").limit("100.00"));
        assertThat(order.rejection()).isNull();
        assertThat(order.hold().unsettled()).isEqualByComparingTo("500.00");
        trading.show(quote("98.00", 100, "99.00", 105));

        assertThat(trading.fills()).containsExactly("105 @ 99.00");
        assertThat(trading.database.books.balances().settled()).isZero();
        assertThat(trading.database.books.balances().unsettled()).isEqualByComparingTo("105.00");
    }
}
