package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kontor.trading.orders.entity.Wanted.buy;
import static org.kontor.trading.quotes.entity.QuoteFixture.quote;

import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/** R8: the race between a cancel and a fill, T8 to T11 of domain reference 2.4. */
class ACancelMayComeTooLateTest {

    private final TradingInMemory trading = new TradingInMemory().cash("1000.00");
    private final Order order = trading.place(buy("10").limit("100.00"));

    @Test
    void nothingComesBetween() {
        trading.cancel(order);

        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(trading.told()).containsExactly("new", "pending_cancel", "canceled");
        assertThat(trading.buyingPower()).isEqualByComparingTo("1000.00");
    }

    @Test
    void somethingFillsBetween() {
        trading.requestCancel(order);
        trading.show(quote("99.00", 100, "100.00", 4));
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING_CANCEL);
        trading.finishCancel(order);

        assertThat(order.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(trading.told()).containsExactly("new", "pending_cancel", "partially_filled", "canceled");
        assertThat(trading.buyingPower()).isEqualByComparingTo("600.00");
    }

    @Test
    void allOfItFillsBetween() {
        trading.requestCancel(order);
        trading.show(quote("99.00", 100, "100.00", 10));
        trading.finishCancel(order);

        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(trading.told()).containsExactly("new", "pending_cancel", "filled", "cancel_rejected");
        assertThat(trading.buyingPower()).isEqualByComparingTo("0.00");
    }

    @Test
    void whatIsPendingOrHasEndedCannotBeCanceled() {
        trading.requestCancel(order);
        notCancelable("pending_cancel");
        trading.finishCancel(order);
        notCancelable("canceled");
    }

    private void notCancelable(String status) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> trading.requestCancel(order));
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("order-not-cancelable");
        assertThat(refusal.members()).containsEntry("order_status", status).containsEntry("cum_qty", "0");
    }
}
