package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kontor.trading.instruments.entity.RulesFixture;
import org.kontor.trading.instruments.entity.Terms;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.quotes.entity.Quote;

/** R5, executions R1 and R3: domain reference 2.6, items 2 to 4 and 10. */
class OnlyWhatIsDisplayedFillsTest {

    private static final Quote QUOTE = quote("100.00", 300, "100.02", 200);

    private final TradingInMemory trading =
            new TradingInMemory().cash("1000000").shares("1000").show(QUOTE);

    @Test
    void allOrdersShareIt() {
        trading.place(buy("150").limit("100.02"));
        trading.place(buy("150").limit("100.02").lasting(TimeInForce.IOC));
        trading.place(sell("400").limit("100.00").lasting(TimeInForce.IOC));

        assertThat(trading.fills()).containsExactly("150 @ 100.02", "50 @ 100.02", "300 @ 100.00");
        assertThat(trading.meet(QUOTE).fills()).as("it is used up").hasSize(3);
    }

    @Test
    void aNewerQuoteRenewsIt() {
        trading.place(buy("250").limit("100.02"));
        trading.show(quote(2, "100.00", 300, "100.02", 200, null));

        assertThat(trading.fills()).containsExactly("200 @ 100.02", "50 @ 100.02");
    }

    @Test
    void participationLeavesSomeOfItToOthers() {
        rule(new Terms(null, null, null, null, null, null, new BigDecimal("0.25"), null, null));
        trading.show(quote(2, "100.00", 300, "100.02", 201, null));
        trading.place(buy("100"));

        assertThat(trading.fills()).containsExactly("50 @ 100.02");
    }

    @Test
    void aFractionComesWithItsWholeShares() {
        trading.place(buy("200.75"));
        assertThat(trading.fills()).containsExactly("200.75 @ 100.02");
        trading.place(buy("0.5"));
        assertThat(trading.fills()).as("no size of its own").containsExactly("200.75 @ 100.02", "0.5 @ 100.02");
        trading.place(buy("1.5"));
        assertThat(trading.fills()).as("its whole share found none left").hasSize(2);
    }

    @Test
    void allOrNothingFillsIfAllIsThere() {
        Order fits = trading.place(sell("300").lasting(TimeInForce.FOK));
        assertThat(fits.status()).isEqualTo(OrderStatus.FILLED);
        Order tooLarge = trading.place(buy("201").lasting(TimeInForce.FOK));
        assertThat(tooLarge.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(trading.place(buy("200").lasting(TimeInForce.FOK)).status()).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void whatFillsAtOnceNeverRests() {
        Order order = trading.place(buy("100").limit("99.00").lasting(TimeInForce.IOC));

        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(order.hold().amount()).isZero();
    }

    @Test
    void aStaleQuoteFillsNothing() {
        Order order = trading.place(buy("10").limit("99.00"));
        trading.market.now = trading.market.now.plus(Duration.ofSeconds(16));
        trading.show(quote(2, "98.00", 300, "98.50", 200, null));

        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
    }

    @Test
    void aMarketInDisorderFillsNothing() {
        trading.place(buy("10").limit("99.00"));
        trading.show(quote(2, "98.50", 300, "98.50", 200, null));
        trading.show(quote(3, "98.60", 300, "98.50", 200, null));
        trading.show(quote(4, "0", 0, "98.50", 200, null));

        assertThat(trading.fills()).isEmpty();
    }

    @Test
    void aHaltedSymbolFillsNothing() {
        trading.place(buy("10").limit("99.00"));
        trading.market.halted = true;
        trading.show(quote(2, "98.00", 300, "98.50", 200, null));

        assertThat(trading.fills()).isEmpty();
    }

    /**
     * Beside what is displayed a market order may slip, up to the worst price that it takes; a limit order does not.
     */
    @Test
    void slippageWorsensMarketOrdersAlone() {
        rule(new Terms(null, null, null, null, null, null, null, new BigDecimal("10"), null));
        trading.place(buy("10"));
        trading.place(buy("10").limit("101.00"));
        trading.place(sell("10"));

        assertThat(trading.fills()).containsExactly("10 @ 100.13", "10 @ 100.02", "10 @ 99.90");
    }

    @Test
    void slippageEndsAtTheCollar() {
        rule(new Terms(null, null, null, null, null, null, null, new BigDecimal("1000"), null));
        trading.place(buy("10"));

        assertThat(trading.fills()).containsExactly("10 @ 105.02");
    }

    private void rule(Terms terms) {
        trading.market.terms = terms.orElse(RulesFixture.usualTerms());
    }
}
