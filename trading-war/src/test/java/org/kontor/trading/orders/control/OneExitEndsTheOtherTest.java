package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/** R12, for a pair of exits (OCO). Source: domain reference 2.2. */
class OneExitEndsTheOtherTest {

    private final TradingInMemory trading = new TradingInMemory().shares("100").show(traded(1, "100.00"));

    @Test
    void theSharesAreReservedOnce() {
        pair();

        assertThat(reserved()).isEqualByComparingTo("100");
        assertThat(trading.open()).hasSize(2).allMatch(order -> order.status() == OrderStatus.NEW);
    }

    @Test
    void theProfitIsTaken() {
        List<Order> pair = pair();
        trading.show(traded(2, "110.01"));

        assertThat(trading.fills()).containsExactly("100 @ 110.00");
        ended(pair.get(1), EndReason.SIBLING_FILLED);
        assertThat(reserved()).isZero();
    }

    @Test
    void someOfTheProfitIsTakenAndTheOtherExitIsForTheRest() {
        List<Order> pair = pair();
        trading.show(quote(2, "110.00", 30, "110.02", 30, "110.01"));
        assertThat(pair.get(1).terms().qty()).isEqualByComparingTo("70");
        assertThat(trading.told()).endsWith("partially_filled", "replaced");

        trading.show(traded(3, "90.00"));
        ended(pair.get(0), EndReason.SIBLING_FILLED);
        assertThat(reserved()).isEqualByComparingTo("70");
        trading.show(traded(4, "89.00"));
        assertThat(trading.fills()).containsExactly("30 @ 110.00", "70 @ 88.99");
        assertThat(reserved()).isZero();
        assertThat(trading.available()).isZero();
    }

    @Test
    void theLossIsStopped() {
        List<Order> pair = pair();
        trading.show(traded(2, "90.00"));
        ended(pair.get(0), EndReason.SIBLING_FILLED);
        assertThat(pair.get(1).status()).isEqualTo(OrderStatus.NEW);
        assertThat(reserved()).as("taken over").isEqualByComparingTo("100");
        assertThat(trading.told()).containsExactly("new", "new", "canceled", "triggered");

        trading.show(traded(3, "89.00"));
        assertThat(trading.fills()).containsExactly("100 @ 88.99");
        assertThat(reserved()).isZero();
    }

    @Test
    void cancelingOneCancelsBoth() {
        for (int which = 0; which < 2; which++) {
            List<Order> pair = pair();
            trading.cancel(pair.get(which));

            ended(pair.get(which), EndReason.REQUESTED);
            ended(pair.get(1 - which), EndReason.GROUP_CANCELED);
            assertThat(reserved()).isZero();
        }
    }

    @Test
    void thatTheProfitCanBeTakenAtOnceEndsTheOtherToo() {
        trading.show(quote(2, "110.00", 100, "110.02", 100, "110.01"));
        List<Order> pair = pair();

        assertThat(trading.fills()).containsExactly("100 @ 110.00");
        ended(pair.get(1), EndReason.SIBLING_FILLED);
        assertThat(trading.open()).isEmpty();
    }

    @Test
    void thatSomeOfItCanBeTakenAtOnceReducesTheOther() {
        trading.show(quote(2, "110.00", 30, "110.02", 100, "110.01"));
        List<Order> pair = pair();

        assertThat(trading.fills()).containsExactly("30 @ 110.00");
        assertThat(pair.get(1).terms().qty()).isEqualByComparingTo("70");
        assertThat(reserved()).isEqualByComparingTo("70");
    }

    /** Own orders that would meet are refused, but the two of a pair are on the same side. */
    @Test
    void aPairIsNoSelfTrade() {
        assertThat(pair()).allMatch(order -> order.rejection() == null);
        assertThat(trading.cash("1000").place(buy("1").limit("109.99")).rejection())
                .isNull();
    }

    private List<Order> pair() {
        Order first = trading.place(sell("100").oco("110.00", "90.00"));
        Order second = trading.database.rows.values().stream()
                .filter(order -> order != first && first.id().equals(order.parentId()))
                .findFirst()
                .orElseThrow();
        return List.of(first, second);
    }

    private BigDecimal reserved() {
        return trading.database.books.balances().reserved("AAPL");
    }

    private static void ended(Order order, EndReason why) {
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(order.endReason()).isEqualTo(why);
        assertThat(order.hold().amount()).isZero();
    }
}
