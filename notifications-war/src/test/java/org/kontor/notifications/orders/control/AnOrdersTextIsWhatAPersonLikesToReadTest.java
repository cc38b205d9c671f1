package org.kontor.notifications.orders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.Event;
import org.kontor.notifications.events.EventSample;
import org.kontor.notifications.orders.entity.Outcome;
import org.kontor.notifications.texts.entity.Text;

/** R5.3 */
class AnOrdersTextIsWhatAPersonLikesToReadTest {

    @Test
    void filled() {
        Text text = text(EventSample.of("trading.order.filled.v1"), "23530.00");

        assertThat(text.subject()).isEqualTo("You bought 300 AAPL at 78.433333");
        assertThat(text.body()).isEqualTo("""
                You bought 300 AAPL. Your order is complete.

                Shares:         300
                Average price:  78.433333 USD
                Total:          23530.00 USD
                Order:          019abf40-1000-7b11-8c4e-2f6d1b0a9e01""");
    }

    @Test
    void aSale() {
        Text text = text(EventSample.with("trading.order.filled.v1", "side", "\"sell\""), "23530.00");

        assertThat(text.subject()).isEqualTo("You sold 300 AAPL at 78.433333");
    }

    @Test
    void partiallyFilled() {
        Text text = text(EventSample.of("trading.order.partially_filled.v1"), "7842.00");

        assertThat(text.subject()).isEqualTo("You bought 100 of 300 AAPL so far");
        assertThat(text.body()).isEqualTo("""
                Your order to buy 300 AAPL is filled in part; 200 shares are still open.

                Shares so far:  100
                Average price:  78.42 USD
                Total so far:   7842.00 USD
                Order:          019abf40-1000-7b11-8c4e-2f6d1b0a9e01""");
    }

    @Test
    void rejected() {
        Text text = text(EventSample.of("trading.order.rejected.v1"), "0");

        assertThat(text.subject()).isEqualTo("Your order to buy 300 AAPL was rejected");
        assertThat(text.body()).isEqualTo("""
                Your order to buy 300 AAPL was rejected. No money and no shares were moved.

                Reason:         The order needs more money than the account has free
                Code:           insufficient-buying-power
                Order:          019abf40-1000-7b11-8c4e-2f6d1b0a9e01""");
    }

    @Test
    void canceledAfterAPart() {
        Text text = text(EventSample.of("trading.order.canceled.v1"), "7842.00");

        assertThat(text.body()).isEqualTo("""
                Your order to buy 300 AAPL was canceled. Before that, 100 of 300 were bought
                at an average price of 78.42 USD, 7842.00 USD in all.

                Order:          019abf40-1000-7b11-8c4e-2f6d1b0a9e01""");
    }

    @Test
    void expired() {
        Text text = text(EventSample.of("trading.order.expired.v1"), "0");

        assertThat(text.subject()).isEqualTo("Your order to buy 300 AAPL has expired");
        assertThat(text.body()).isEqualTo("""
                The time of your order to buy 300 AAPL is over. Nothing was bought.

                Order:          019abf40-1000-7b11-8c4e-2f6d1b0a9e01""");
    }

    private static Text text(Event event, String total) {
        return OrderTexts.text(
                Outcome.of(event.type()).orElseThrow(), OrderEventReader.read(event), new BigDecimal(total));
    }
}
