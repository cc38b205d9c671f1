package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buyFor;
import static org.kontor.trading.orders.entity.Wanted.sellFor;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/** R1: shares for an amount of money, down to nine decimals. Source: domain reference 2.1. */
class AnOrderOverMoneyNeverSpendsMoreTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("1000.00").shares("10");

    @Test
    void theQuantityIsRoundedDown() {
        trading.show(quote("33.32", 100, "33.33", 100));
        Order order = trading.place(buyFor("100.00"));

        assertThat(trading.fills()).containsExactly("3.00030003 @ 33.33");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.filling().gross()).isEqualByComparingTo("100.00");
        assertThat(order.terms().qty()).isEqualByComparingTo("3.00030003");
        assertThat(trading.buyingPower()).isEqualByComparingTo("900.00");
    }

    @Test
    void whatOneQuoteLeavesTheNextOneFills() {
        trading.show(quote("33.32", 2, "33.33", 2));
        Order order = trading.place(buyFor("100.00"));
        assertThat(trading.fills()).containsExactly("2 @ 33.33");
        assertThat(order.leavesQty()).as("depends on the price").isNull();
        assertThat(trading.database.books.balances().held()).isEqualByComparingTo("33.34");

        trading.show(quote(2, "29.99", 100, "30.00", 100, null));
        assertThat(trading.fills()).containsExactly("2 @ 33.33", "1.111333333 @ 30.00");
        assertThat(order.filling().gross()).isEqualByComparingTo("100.00");
        assertThat(trading.buyingPower()).isEqualByComparingTo("900.00");
    }

    @Test
    void whatIsNotSpentIsGivenBack() {
        trading.show(quote("33.32", 2, "33.33", 2));
        Order order = trading.place(buyFor("100.00"));
        trading.cancel(order);

        assertThat(order.terms().qty()).isEqualByComparingTo("2");
        assertThat(trading.buyingPower()).isEqualByComparingTo("933.34");
    }

    @Test
    void endedWithoutAnyFillItWasForNoShares() {
        trading.show(quote("33.32", 0, "33.33", 0));
        Order order = trading.place(buyFor("100.00"));
        trading.cancel(order);

        assertThat(order.terms().qty()).isNull();
        assertThat(order.filling().shares()).isZero();
        assertThat(trading.buyingPower()).isEqualByComparingTo("1000.00");
    }

    @Test
    void aSaleForMoneyReservesTheSharesThatItMayTake() {
        trading.show(quote("50.00", 1, "50.10", 1));
        Order order = trading.place(sellFor("190.00"));
        assertThat(trading.fills()).containsExactly("1 @ 50.00");
        assertThat(trading.database.books.balances().reserved("AAPL"))
                .as("140.00 at 47.50")
                .isEqualByComparingTo("2.947368422");

        trading.show(quote(2, "56.00", 10, "56.10", 10, null));
        assertThat(trading.fills()).containsExactly("1 @ 50.00", "2.5 @ 56.00");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(trading.available()).isEqualByComparingTo("6.5");
    }
}
