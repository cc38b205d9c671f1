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
        Text text = text(EventSample.of("trading.order.filled.v1"), "277100.00");

        assertThat(text.subject()).isEqualTo("You bought 500 AAPL at 554.20");
        assertThat(text.body()).isEqualTo("""
                You bought 500 AAPL. Your order is complete.

                Shares:         500
                Average price:  554.20 USD
                Total:          277100.00 USD
                Order:          019abf41-1111-7222-8333-444455556666""");
    }

    @Test
    void aSale() {
        Text text = text(EventSample.with("trading.order.filled.v1", "side", "\"sell\""), "277100.00");

        assertThat(text.subject()).isEqualTo("You sold 500 AAPL at 554.20");
    }

    @Test
    void partiallyFilled() {
        Text text = text(EventSample.of("trading.order.partially_filled.v1"), "110774.00");

        assertThat(text.subject()).isEqualTo("You bought 200 of 500 AAPL so far");
        assertThat(text.body()).isEqualTo("""
                Your order to buy 500 AAPL is filled in part.

                Shares so far:  200
                Still open:     300
                Average price:  553.87 USD
                Total so far:   110774.00 USD
                Order:          019abf41-1111-7222-8333-444455556666""");
    }

    @Test
    void rejected() {
        Text text = text(EventSample.of("trading.order.rejected.v1"), "0");

        assertThat(text.subject()).isEqualTo("Your order to buy 500 AAPL was rejected");
        assertThat(text.body()).isEqualTo("""
                Your order to buy 500 AAPL was rejected. No money and no shares were moved.

                Reason:         The order costs more than the buying power
                Code:           insufficient-buying-power
                Order:          019abf41-1111-7222-8333-444455556666""");
    }

    @Test
    void canceledAfterAPart() {
        Text text = text(EventSample.of("trading.order.canceled.v1"), "110774.00");

        assertThat(text.body()).isEqualTo("""
                Your order to buy 500 AAPL was canceled. Before that, you bought 200 of 500
                at an average price of 553.87 USD, 110774.00 USD in all.

                Order:          019abf41-1111-7222-8333-444455556666""");
    }

    @Test
    void expired() {
        Text text = text(EventSample.of("trading.order.expired.v1"), "0");

        assertThat(text.subject()).isEqualTo("Your order to buy 500 AAPL has expired");
        assertThat(text.body()).isEqualTo("""
                The time of your order to buy 500 AAPL is over. Nothing was bought.

                Order:          019abf41-1111-7222-8333-444455556666""");
    }

    private static Text text(Event event, String total) {
        return OrderTexts.text(
                Outcome.of(event.type()).orElseThrow(), OrderEventReader.read(event), new BigDecimal(total));
    }
}
