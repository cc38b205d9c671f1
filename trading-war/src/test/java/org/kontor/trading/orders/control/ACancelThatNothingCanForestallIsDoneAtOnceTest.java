package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.orders.entity.Wanted.sell;
import static org.kontor.trading.quotes.entity.QuoteFixture.traded;

import org.junit.jupiter.api.Test;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.sessions.entity.Session;

/** R8: an order that is not in the market must not get into it because its end was asked for (T8). */
class ACancelThatNothingCanForestallIsDoneAtOnceTest {

    private final TradingInMemory trading =
            new TradingInMemory().cash("100000").shares("100").show(traded(1, "100.00"));

    @Test
    void ofAnOrderForTheClosingAuction() {
        Order order = trading.place(sell("100").lasting(TimeInForce.CLS));
        assertThat(order.status()).isEqualTo(OrderStatus.ACCEPTED);

        isCanceledWithoutAFill(order);
    }

    @Test
    void ofAnExitWhoseEntryHasNotFilled() {
        trading.place(buy("10").limit("90.00").bracket("95.00", "80.00"));
        Order exit = trading.open().get(1);
        assertThat(exit.status()).isEqualTo(OrderStatus.HELD);

        isCanceledWithoutAFill(exit);
    }

    @Test
    void ofAnOrderThatWaitsForTheMarket() {
        trading.market.session = Session.CLOSED;
        Order order = trading.place(buy("10").limit("100.01"));
        trading.market.session = Session.CORE;

        isCanceledWithoutAFill(order);
    }

    private void isCanceledWithoutAFill(Order order) {
        trading.requestCancel(order);
        trading.show(traded(2, "100.00"));
        trading.finishCancel(order);

        assertThat(trading.fills()).isEmpty();
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(trading.told()).containsSubsequence("pending_cancel", "canceled");
    }
}
