package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.OrderStatus.CANCELED;
import static org.kontor.trading.orders.entity.OrderStatus.FILLED;
import static org.kontor.trading.orders.entity.OrderStatus.HELD;
import static org.kontor.trading.orders.entity.OrderStatus.NEW;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Leg;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/** R12, for an entry with exits (bracket, OTO); T20. Source: domain reference 2.2. */
class ExitsWorkOnceTheirEntryHasFilledTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("10000.00").show(traded(1, "100.00"));

    @Test
    void untilThenTheyAreHeldAndReserveNothing() {
        Order entry = trading.place(buy("10").limit("90.00").bracket("110.00", "80.00"));

        assertThat(statuses()).containsExactly(NEW, HELD, HELD);
        assertThat(legs(entry)).extracting(Order::leg).containsExactly(Leg.TAKE_PROFIT, Leg.STOP_LOSS);
        assertThat(legs(entry)).allMatch(leg -> leg.hold().amount().signum() == 0);
        assertThat(trading.told()).containsExactly("new", "accepted", "accepted");
        trading.show(traded(2, "115.00")).show(traded(3, "75.01"));
        assertThat(trading.database.fills.get(0).execution().orderId())
                .as("the entry's")
                .isEqualTo(entry.id());
    }

    @Test
    void filledAtOnceTheyWorkAtOnce() {
        Order entry = trading.place(buy("10").bracket("110.00", "80.00"));

        assertThat(statuses()).containsExactly(FILLED, NEW, NEW);
        assertThat(reserved()).as("once").isEqualByComparingTo("10");
        trading.show(traded(2, "110.01"));
        assertThat(trading.fills()).containsExactly("10 @ 100.01", "10 @ 110.00");
        assertThat(legs(entry).get(1).endReason()).isEqualTo(EndReason.SIBLING_FILLED);
        assertThat(trading.open()).isEmpty();
    }

    @Test
    void filledInPartsTheyWaitForTheLast() {
        trading.place(buy("10").limit("90.00").bracket("110.00", "80.00"));
        trading.show(quote(2, "89.98", 4, "89.99", 4, null));
        assertThat(statuses()).containsExactly(OrderStatus.PARTIALLY_FILLED, HELD, HELD);
        trading.show(quote(3, "89.98", 6, "89.99", 6, null));

        assertThat(statuses()).containsExactly(FILLED, NEW, NEW);
        assertThat(reserved()).isEqualByComparingTo("10");
    }

    /** What it got is the customer's, and nothing keeps him from selling it before the entry is done. */
    @Test
    void whatWasGivenToAnotherOrderTheyAreNotFor() {
        Order entry = trading.place(buy("10").limit("90.00").bracket("110.00", "80.00"));
        trading.show(quote(2, "89.98", 4, "89.99", 4, null));
        trading.place(sell("3").limit("95.00"));
        trading.show(quote(3, "89.98", 6, "89.99", 6, null));

        assertThat(entry.status()).isEqualTo(FILLED);
        assertThat(legs(entry)).allMatch(leg -> leg.status() == NEW);
        assertThat(legs(entry)).extracting(Order::leavesQty).allMatch(rest -> rest.intValueExact() == 7);
        assertThat(reserved()).as("with the other order's").isEqualByComparingTo("10");
    }

    @Test
    void theyEndIfThatIsAllOfIt() {
        Order entry = trading.place(buy("10").limit("90.00").bracket("110.00", "80.00"));
        trading.show(quote(2, "89.98", 4, "89.99", 4, null));
        trading.place(sell("4").limit("95.00"));
        trading.cancel(entry);

        assertThat(legs(entry)).allMatch(leg -> leg.endReason() == EndReason.GROUP_CANCELED);
    }

    @Test
    void endedHalfFilledTheyAreForWhatItGot() {
        Order entry = trading.place(buy("10").limit("90.00").bracket("110.00", "80.00"));
        trading.show(quote(2, "89.98", 4, "89.99", 4, null));
        trading.cancel(entry);

        assertThat(statuses()).containsExactly(CANCELED, NEW, NEW);
        assertThat(legs(entry)).allMatch(leg -> leg.terms().qty().compareTo(new BigDecimal(4)) == 0);
        assertThat(reserved()).isEqualByComparingTo("4");
    }

    @Test
    void endedUnfilledTheyEndWithIt() {
        Order canceled = trading.place(buy("10").limit("90.00").bracket("110.00", "80.00"));
        trading.cancel(canceled);
        assertThat(statuses()).containsExactly(CANCELED, CANCELED, CANCELED);
        assertThat(legs(canceled)).allMatch(leg -> leg.endReason() == EndReason.GROUP_CANCELED);

        Order expired = trading.place(buy("10").limit("90.00").oto("110.00", null));
        trading.pass(Duration.ofHours(7));
        assertThat(expired.status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(legs(expired)).noneMatch(leg -> leg.status().isOpen());
        assertThat(trading.buyingPower()).isEqualByComparingTo("10000.00");
    }

    @Test
    void aStopThatIsReachedTakesTheSharesOver() {
        Order entry = trading.place(buy("10").bracket("110.00", "80.00"));
        trading.show(traded(2, "80.00"));
        assertThat(statuses()).containsExactly(FILLED, CANCELED, NEW);
        assertThat(legs(entry).get(1).hold().amount()).isEqualByComparingTo("10");
        trading.show(traded(3, "79.00"));

        assertThat(trading.fills()).containsExactly("10 @ 100.01", "10 @ 78.99");
        assertThat(trading.open()).isEmpty();
        assertThat(reserved()).isZero();
    }

    @Test
    void aSingleExitReservesByItself() {
        Order entry = trading.place(buy("10").oto(null, "80.00"));
        assertThat(statuses()).containsExactly(FILLED, NEW);
        assertThat(reserved()).isEqualByComparingTo("10");
        trading.show(traded(2, "80.00")).show(traded(3, "79.00"));

        assertThat(legs(entry).get(0).status()).isEqualTo(FILLED);
        assertThat(trading.available()).isZero();
        assertThat(reserved()).isZero();
    }

    private List<OrderStatus> statuses() {
        return trading.database.rows.values().stream().map(Order::status).toList();
    }

    private List<Order> legs(Order entry) {
        return trading.database.orderTable.legsOf(entry.id());
    }

    private BigDecimal reserved() {
        return trading.database.books.balances().reserved("AAPL");
    }
}
