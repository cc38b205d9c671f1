package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/**
 * R11: the stop-gap goldens of domain reference 2.6 (LEAN #4545): a buy stop at 10 fills at 10 if the bar opens at 8,
 * and at 12 if it opens at 12, plus the slippage.
 *
 * <p>Those are of a market seen in bars. Seen in quotes, as here, the same happens in steps: the trade that reaches the
 * stop sets it off, and the order fills at the ask of the next quote, so that the distance between the two is the
 * slippage. And what bars would fill at any price here ends at the limit that a buy stop becomes: 4 % above a stop
 * below 50 USD, else 2.5 %. Beyond it the order rests.
 */
class StopGapGoldensTest {

    private final TradingInMemory trading = new TradingInMemory().cash("100000").shares("100");

    @BeforeEach
    void display() {
        trading.show(traded(1, "9.00"));
    }

    @Test
    void openedAt8ItFillsNear10OnceItTradesThere() {
        Order order = trading.place(buy("100").stop("10.00"));
        trading.show(traded(2, "8.00"));
        assertThat(order.trigger().isWaiting()).isTrue();

        trading.show(traded(3, "10.00"));
        assertThat(order.trigger().isWaiting()).isFalse();
        assertThat(trading.fills()).isEmpty();

        trading.show(quote(4, "10.00", 100, "10.01", 100, "10.00"));
        assertThat(trading.fills()).containsExactly("100 @ 10.01");
    }

    @Test
    void openedAt12ItIsSetOffAndRestsBeyond4Percent() {
        Order order = trading.place(buy("100").stop("10.00"));
        trading.show(traded(2, "12.00")).show(traded(3, "12.00"));
        assertThat(order.trigger().isWaiting()).isFalse();
        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        assertThat(trading.fills()).isEmpty();

        trading.show(quote(4, "10.39", 100, "10.41", 100, "10.40"));
        assertThat(trading.fills()).isEmpty();
        trading.show(quote(5, "10.39", 100, "10.40", 100, "10.40"));
        assertThat(trading.fills()).containsExactly("100 @ 10.40");
    }

    @Test
    void aStopFrom50UpEndsAtTwoAndAHalfPercent() {
        trading.show(traded(2, "90.00"));
        trading.place(buy("100").stop("100.00"));
        trading.show(traded(3, "120.00"));

        trading.show(quote(4, "102.50", 100, "102.51", 100, "102.50"));
        assertThat(trading.fills()).isEmpty();
        trading.show(quote(5, "102.49", 100, "102.50", 100, "102.50"));
        assertThat(trading.fills()).containsExactly("100 @ 102.50");
    }

    /** A sell has no such limit: it is collared by the bid that set it off, so that it does get out. */
    @Test
    void aSellStopAt10FollowsTheGapTo8() {
        trading.show(traded(2, "11.00"));
        trading.place(sell("100").stop("10.00"));
        trading.show(traded(3, "8.00")).show(traded(4, "7.50"));
        assertThat(trading.fills()).as("more than 5 %% below the bid of 7.99").isEmpty();

        trading.show(quote(5, "7.60", 100, "7.70", 100, "7.65"));
        assertThat(trading.fills()).containsExactly("100 @ 7.60");
    }

    /** It stays a limit order, whatever was gapped through. */
    @Test
    void aStopLimitRestsAtItsLimit() {
        trading.place(buy("100").stop("10.00").limit("10.20"));
        trading.show(traded(2, "12.00")).show(traded(3, "12.00"));
        assertThat(trading.fills()).isEmpty();

        trading.show(quote(4, "10.10", 100, "10.15", 100, "10.12"));
        assertThat(trading.fills()).containsExactly("100 @ 10.15");
    }
}
