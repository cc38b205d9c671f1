package org.kontor.notifications.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.MalformedEvent;
import org.kontor.notifications.events.EventSample;
import org.kontor.notifications.orders.entity.Execution;
import org.kontor.notifications.orders.entity.OrderFacts;
import org.kontor.notifications.orders.entity.Rejection;
import org.kontor.notifications.orders.entity.Side;

/** R5.4, R5.5 */
class AnOrdersEventIsUnderstoodOrRefusedTest {

    @Test
    void aFill() {
        OrderFacts order = OrderEventReader.read(EventSample.of("trading.order.filled.v1"));

        assertThat(order)
                .returns("AAPL", OrderFacts::symbol)
                .returns(Side.BUY, OrderFacts::side)
                .returns(new BigDecimal("500"), OrderFacts::filled);
        assertThat(order.execution())
                .contains(new Execution(
                        "019abf41-3333-7222-8333-000000000002", new BigDecimal("300"), new BigDecimal("166326.00")));
    }

    @Test
    void aRejection() {
        OrderFacts order = OrderEventReader.read(EventSample.of("trading.order.rejected.v1"));

        assertThat(order.rejection())
                .contains(new Rejection("insufficient-buying-power", "The order costs more than the buying power"));
        assertThat(order.isPartlyFilled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"order_id", "user_id", "symbol", "side", "qty", "cum_qty", "avg_price"})
    void whatATextNeedsMustBeThere(String field) {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> OrderEventReader.read(EventSample.with("trading.order.filled.v1", field, null)))
                .withMessageStartingWith(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order_id|\"7\"",
                "side|\"short\"",
                "symbol|\"AAPL\\r\\nBcc: x\"",
                "qty|300",
                "qty|\"1e9\"",
                "cum_qty|\"NaN\"",
                "execution|[]",
                "execution|{\"id\":\"e\",\"qty\":\"1\"}"
            })
    void whatIsThereMustBeRight(String field, String value) {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> OrderEventReader.read(EventSample.with("trading.order.filled.v1", field, value)));
    }

    @Test
    void aReasonMayHoldAnythingAndIsOneLine() {
        OrderFacts order = OrderEventReader.read(EventSample.with(
                "trading.order.rejected.v1", "reason", "{\"code\":\"self-trade\",\"detail\":\"a\\r\\nBcc: x\"}"));

        assertThat(order.rejection()).contains(new Rejection("self-trade", "a Bcc: x"));
    }
}
