package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;
import static org.kontor.trading.quotes.entity.QuoteFixture.withPrints;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.entity.Session;

/** R5: T3, T5 and T17 of domain reference 2.4, and the auctions of 2.3 and 2.6 item 8. */
class OrdersWaitForTheirSessionTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("10000.00").shares("100");

    @BeforeEach
    void close() {
        trading.market.session = Session.CLOSED;
        trading.show(traded(1, "100.00"));
    }

    @Test
    void untilThenNothingFills() {
        Order order = trading.place(buy("10").limit("110.00"));
        assertThat(order.status()).isEqualTo(OrderStatus.ACCEPTED);
        trading.show(traded(2, "100.00")).tick();
        assertThat(order.status()).isEqualTo(OrderStatus.ACCEPTED);

        trading.market.session = Session.CORE;
        trading.tick().show(traded(3, "100.00"));
        assertThat(trading.told()).containsExactly("accepted", "new", "filled");
    }

    @Test
    void onlyThoseForExtendedHoursWorkAroundTheCore() {
        Order order = trading.place(buy("10").limit("110.00"));
        Order early = trading.place(buy("10").limit("110.00").inExtendedHours());
        trading.market.session = Session.PRE;
        trading.tick().show(traded(2, "100.00"));

        assertThat(order.status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(early.status()).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void aStopIsNotSetOffAroundTheCore() {
        trading.market.session = Session.CORE;
        Order order = trading.place(buy("10").stop("105.00"));
        trading.market.session = Session.POST;
        trading.show(traded(2, "106.00"));

        assertThat(order.trigger().isWaiting()).isTrue();
    }

    /** Sized at the last trade, 100.00, and sized anew at the opening ask, 120.00. */
    @Test
    void aMarketOrderReservesAnewAtTheOpening() {
        Order order = trading.place(buy("10"));
        assertThat(order.hold().amount()).isEqualByComparingTo("1050.00");
        open(quote(2, "119.00", 0, "120.00", 0, "119.50"));

        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        assertThat(order.hold().amount()).isEqualByComparingTo("1260.00");
    }

    @Test
    void whoIsShortOfMoneyThenIsCanceled() {
        Order order = trading.place(buy("95"));
        open(quote(2, "119.00", 1000, "120.00", 1000, "119.50"));

        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(order.endReason()).isEqualTo(EndReason.INSUFFICIENT_BUYING_POWER);
        assertThat(trading.buyingPower()).isEqualByComparingTo("10000.00");
        assertThat(trading.fills()).isEmpty();
    }

    @Test
    void aMarketOrderOfTheNightGetsTheOpeningPrice() {
        trading.place(buy("10"));
        open(withPrints(quote(2, "100.90", 100, "101.10", 100, "101.05"), "101.00", null));

        assertThat(trading.fills()).containsExactly("10 @ 101.00");
    }

    @Test
    void anOrderForTheOpeningAuctionIsDoneWithItsPrice() {
        Order reached = trading.place(buy("10").limit("101.00").lasting(TimeInForce.OPG));
        Order beyond = trading.place(buy("10").limit("100.99").lasting(TimeInForce.OPG));
        open(withPrints(quote(2, "100.90", 100, "101.10", 100, "101.05"), "101.00", null));

        assertThat(trading.fills()).containsExactly("10 @ 101.00");
        assertThat(reached.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(beyond.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(beyond.endReason()).isEqualTo(EndReason.NOT_FILLED_IN_AUCTION);
    }

    @Test
    void anOrderForTheClosingAuctionIsDoneWithItsPrice() {
        trading.market.session = Session.CORE;
        Order sale = trading.place(sell("60").lasting(TimeInForce.CLS));
        trading.tick().show(quote(2, "100.00", 50, "100.10", 50, "100.05"));
        assertThat(sale.status()).isEqualTo(OrderStatus.ACCEPTED);

        trading.market.display(withPrints(quote(3, "99.00", 50, "99.10", 50, "99.05"), null, "99.50"));
        trading.pass(Duration.ofHours(7));
        assertThat(trading.fills()).containsExactly("50 @ 99.50");
        assertThat(sale.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(sale.endReason()).isEqualTo(EndReason.NOT_FILLED_IN_AUCTION);
        assertThat(trading.database.books.balances().reserved("AAPL")).isZero();
    }

    @Test
    void aDayOrderExpiresWithTheDay() {
        Order order = trading.place(buy("10").limit("90.00"));
        Order longer = trading.place(buy("10").limit("90.00").lasting(TimeInForce.GTC));
        trading.pass(Duration.ofHours(6));

        assertThat(order.status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(order.endReason()).isEqualTo(EndReason.TIME_IN_FORCE);
        assertThat(longer.status()).isEqualTo(OrderStatus.ACCEPTED);
        trading.pass(Duration.ofDays(90));
        assertThat(longer.status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(trading.buyingPower()).isEqualByComparingTo(new BigDecimal("10000.00"));
    }

    private void open(Quote quote) {
        trading.market.display(quote);
        trading.market.session = Session.CORE;
        trading.tick();
    }
}
