package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Reason;

/** R18: T21 of domain reference 2.4. */
class WhoLosesTheRightLosesTheOrdersTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("10000.00").shares("100");

    @BeforeEach
    void show() {
        trading.show(traded(1, "100.00"));
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, ACCOUNT_CLOSED", "RESTRICTED, ACCOUNT_RESTRICTED"})
    void allOfThem(Account.Status status, EndReason why) {
        Order bracket = trading.place(buy("10").limit("90.00").bracket("120.00", "80.00"));
        Order sale = trading.place(sell("10").limit("110.00"));
        Order pending = trading.place(buy("1").limit("95.00"));
        trading.requestCancel(pending);
        trading.changeStatus(status);

        assertThat(trading.open()).isEmpty();
        assertThat(trading.database.rows.values())
                .hasSize(5)
                .allSatisfy(order -> assertThat(order.status()).isEqualTo(OrderStatus.CANCELED))
                .allSatisfy(order -> assertThat(order.endReason()).isEqualTo(why))
                .contains(bracket, sale);
        assertThat(trading.buyingPower()).isEqualByComparingTo("10000.00");
        assertThat(trading.available()).isEqualByComparingTo("100");
        assertThat(trading.told()).endsWith("canceled", "canceled", "canceled", "canceled", "canceled");
        assertThat(trading.place(sell("1").limit("110.00")).rejection().reason())
                .isEqualTo(Reason.ACCOUNT_RESTRICTED);
    }

    @Test
    void whoMayStillSellLosesThoseThatBuy() {
        Order sale = trading.place(sell("10").limit("110.00"));
        trading.show(quote(2, "100.00", 100, "100.01", 4, "100.00"));
        Order entry = trading.place(buy("10").limit("101.00").bracket("120.00", "80.00"));
        assertThat(entry.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        trading.changeStatus(Account.Status.CLOSING_ONLY);

        assertThat(entry.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(sale.status()).isEqualTo(OrderStatus.NEW);
        assertThat(trading.open())
                .as("the exits of four shares that were bought")
                .hasSize(3);
        assertThat(trading.open().stream().filter(order -> order != sale))
                .allSatisfy(exit -> assertThat(exit.leavesQty()).isEqualByComparingTo("4"));
        assertThat(trading.place(buy("1").limit("90.00")).rejection().reason()).isEqualTo(Reason.ACCOUNT_RESTRICTED);
    }

    @Test
    void whoGetsItBackOrdersAnew() {
        trading.place(buy("1").limit("90.00"));
        trading.changeStatus(Account.Status.RESTRICTED);
        trading.changeStatus(Account.Status.OPEN);

        assertThat(trading.open()).isEmpty();
        assertThat(trading.place(buy("1").limit("90.00")).status()).isEqualTo(OrderStatus.NEW);
    }
}
