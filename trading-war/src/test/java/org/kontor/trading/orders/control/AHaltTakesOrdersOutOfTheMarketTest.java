package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/** T18, T19 of domain reference 2.4, and 2.6 item 10. */
class AHaltTakesOrdersOutOfTheMarketTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("1000.00").shares("10").show(traded(1, "100.00"));
    private final Order purchase = trading.place(buy("10").limit("90.00"));
    private final Order stop = trading.place(sell("10").stop("95.00"));

    @Test
    void nothingFillsAndNothingTriggers() {
        halt(true);
        assertThat(purchase.status()).isEqualTo(OrderStatus.SUSPENDED);
        trading.show(traded(2, "80.00"));

        assertThat(trading.fills()).isEmpty();
        assertThat(stop.trigger().isWaiting()).isTrue();
        assertThat(trading.database.books.balances().held()).isEqualByComparingTo("900.00");
    }

    @Test
    void afterItAllIsAsBefore() {
        halt(true);
        halt(false);
        assertThat(purchase.status()).isEqualTo(OrderStatus.NEW);
        trading.show(traded(2, "80.00")).show(traded(3, "80.00"));

        assertThat(trading.fills()).containsExactly("10 @ 80.01", "10 @ 79.99");
        assertThat(trading.told())
                .containsExactly(
                        "new", "new", "suspended", "suspended", "resumed", "resumed", "triggered", "filled", "filled");
    }

    @Test
    void ordersMayBeEnteredAndCanceled() {
        halt(true);
        trading.cancel(purchase);
        assertThat(purchase.status()).isEqualTo(OrderStatus.CANCELED);

        Order entered = trading.place(buy("5").limit("100.01"));
        assertThat(entered.status()).isEqualTo(OrderStatus.SUSPENDED);
        assertThat(trading.fills()).isEmpty();
        halt(false);
        trading.show(traded(2, "100.00"));
        assertThat(entered.status()).isEqualTo(OrderStatus.FILLED);
    }

    private void halt(boolean halted) {
        trading.market.halted = halted;
        trading.tick();
    }
}
