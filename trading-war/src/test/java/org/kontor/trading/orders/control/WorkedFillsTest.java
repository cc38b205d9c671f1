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
import org.kontor.trading.orders.entity.TimeInForce;

/** R5: the worked fills of domain reference 2.6, all at 100.00 x 300 / 100.02 x 200 to begin with. */
class WorkedFillsTest {

    private final TradingInMemory trading = new TradingInMemory().cash("100000").shares("500");

    @BeforeEach
    void display() {
        trading.show(quote("100.00", 300, "100.02", 200));
    }

    @Test
    void aMarketOrderTakesWhatIsThereAndTheRestFromTheNextQuote() {
        Order order = trading.place(buy("500"));
        assertThat(order.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        assertThat(trading.fills()).containsExactly("200 @ 100.02");

        trading.show(quote(2, "100.03", 300, "100.05", 1000, null));
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(trading.fills()).containsExactly("200 @ 100.02", "300 @ 100.05");
        assertThat(order.filling().averagePrice()).isEqualByComparingTo("100.038");
    }

    @Test
    void bTheSameAtOnceIsCanceledAfterWhatWasThere() {
        Order order = trading.place(buy("500").lasting(TimeInForce.IOC));

        assertThat(trading.fills()).containsExactly("200 @ 100.02");
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(trading.told()).containsExactly("new", "partially_filled", "canceled");
    }

    @Test
    void cAllOrNothingIsNothing() {
        Order order = trading.place(buy("500").lasting(TimeInForce.FOK));

        assertThat(trading.fills()).isEmpty();
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(order.filling().shares()).isZero();
    }

    @Test
    void dALimitAboveTheAskPaysTheAsk() {
        trading.place(buy("100").limit("100.10"));

        assertThat(trading.fills()).containsExactly("100 @ 100.02");
    }

    @Test
    void eALimitBelowTheAskRestsUntilTheAskComesDown() {
        Order order = trading.place(buy("100").limit("100.01"));
        assertThat(order.status()).isEqualTo(OrderStatus.NEW);

        trading.show(quote(2, "99.96", 300, "99.98", 200, null));
        assertThat(trading.fills()).containsExactly("100 @ 99.98");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void fATrailingStopFollowsTheBestPriceAndIsSetOffOnePercentBelow() {
        trading.show(traded(2, "100.00"));
        Order order = trading.place(sell("100").trailingPercent("1"));
        trading.show(traded(3, "110.00")).show(traded(4, "108.95"));
        assertThat(order.trigger().waterMark()).isEqualByComparingTo("110");
        assertThat(order.terms().stopPrice()).isEqualByComparingTo("108.90");
        assertThat(order.trigger().isWaiting()).isTrue();

        trading.show(traded(5, "108.90"));
        assertThat(order.trigger().isWaiting()).isFalse();
        assertThat(trading.fills()).as("not on the quote that set it off").isEmpty();

        trading.show(traded(6, "108.80"));
        assertThat(trading.fills()).containsExactly("100 @ 108.79");
        assertThat(trading.told()).containsExactly("new", "triggered", "filled");
    }
}
