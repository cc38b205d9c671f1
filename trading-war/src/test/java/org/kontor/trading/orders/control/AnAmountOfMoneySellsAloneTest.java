package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.buyFor;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.orders.entity.Wanted.sellFor;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.orders.entity.Wanted;

/** One sale over an amount of money at a time, and none beside a sale of shares. Domain reference 2.5. */
class AnAmountOfMoneySellsAloneTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("10000.00").shares("100");

    /** Nothing is displayed, so that market orders rest. */
    @BeforeEach
    void show() {
        trading.show(quote(1, "99.99", 0, "100.01", 0, "100.00"));
    }

    @Test
    void notBesideAnother() {
        refusedBeside(taken(sellFor("100.00")), sellFor("50.00"));
    }

    @Test
    void notBesideASaleOfShares() {
        refusedBeside(taken(sell("1").limit("120.00")), sellFor("50.00"));
    }

    @Test
    void noSaleOfSharesBesideIt() {
        Order sale = taken(sellFor("100.00"));
        refusedBeside(sale, sell("1").limit("120.00"));
        refusedBeside(sale, sell("1").oco("120.00", "80.00"));
        refusedBeside(sale, buy("1").limit("90.00").bracket("120.00", "80.00"));
    }

    @Test
    void notBesideExitsThatWaitForTheirEntry() {
        taken(buy("1").limit("90.00").bracket("120.00", "80.00"));
        assertThat(trading.place(sellFor("50.00")).rejection().reason()).isEqualTo(Reason.CONFLICTING_SALE);
    }

    @Test
    void onceItHasEndedTheNextMayCome() {
        taken(sellFor("100.00"));
        trading.show(traded(2, "100.00"));

        assertThat(trading.place(sellFor("50.00")).status()).isEqualTo(OrderStatus.FILLED);
        taken(sell("1").limit("120.00"));
    }

    @Test
    void buysAreNotConcerned() {
        taken(buyFor("100.00"));
        taken(buyFor("100.00"));
        taken(buy("1").limit("90.00"));
        taken(sell("1").limit("120.00"));
        taken(sell("1").limit("121.00"));
    }

    private Order taken(Wanted wanted) {
        Order order = trading.place(wanted);
        assertThat(order.rejection()).isNull();
        return order;
    }

    private void refusedBeside(Order other, Wanted wanted) {
        assertThat(trading.place(wanted).rejection())
                .isEqualTo(Rejection.of(Reason.CONFLICTING_SALE, "conflicting_order", other.id()));
    }
}
