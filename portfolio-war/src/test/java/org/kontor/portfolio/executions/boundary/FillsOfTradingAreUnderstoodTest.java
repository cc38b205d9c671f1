package org.kontor.portfolio.executions.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.portfolio.events.EventSamples;
import org.kontor.portfolio.executions.entity.Execution;
import org.kontor.portfolio.executions.entity.Side;

/** R3, and R2 of events. */
class FillsOfTradingAreUnderstoodTest {

    @Test
    void theSampleBecomesAnExecution() {
        Event event = EventSamples.filled();

        Execution execution = OrderEvent.execution(event).orElseThrow();

        assertThat(execution.id()).isEqualTo(UUID.fromString("019abf41-3333-7222-8333-000000000002"));
        assertThat(execution.userId()).isEqualTo(UUID.fromString("019abf3c-6d00-7a11-8c4e-2f6d1b0a9e55"));
        assertThat(execution.accountId()).hasToString(event.key());
        assertThat(execution.orderId()).hasToString(event.subject());
        assertThat(execution.symbol()).isEqualTo("AAPL");
        assertThat(execution.side()).isEqualTo(Side.BUY);
        assertThat(execution.qty()).isEqualByComparingTo("300");
        assertThat(execution.price()).isEqualByComparingTo("554.42");
        assertThat(execution.gross()).isEqualByComparingTo("166326.00");
        assertThat(execution.fees()).isEqualByComparingTo("0.01");
        assertThat(execution.sequence()).isEqualTo(event.sequence());
        assertThat(execution.executedAt()).isEqualTo(event.time());
    }

    @Test
    void aPartialFillIsAFillToo() {
        Execution part = OrderEvent.execution(EventSamples.partiallyFilled()).orElseThrow();

        assertThat(part.id())
                .isNotEqualTo(OrderEvent.execution(EventSamples.filled())
                        .orElseThrow()
                        .id());
        assertThat(part.qty()).isPositive();
    }

    @Test
    void feesAreAddedUp() {
        Event event = EventSamples.filled("\"fees\": [", "\"fees\": [{\"kind\":\"sec\",\"amount\":\"0.02\"},");

        assertThat(OrderEvent.execution(event).orElseThrow().fees()).isEqualByComparingTo("0.03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accepted",
                "new",
                "triggered",
                "pending_cancel",
                "cancel_rejected",
                "canceled",
                "pending_replace",
                "replaced",
                "replace_rejected",
                "suspended",
                "resumed",
                "expired",
                "rejected"
            })
    void anEventWithoutExecutionIsNoFill(String type) {
        assertThat(OrderEvent.execution(EventSamples.of("trading.order." + type)))
                .isEmpty();
    }

    /** Its fills were told one by one, and count once. */
    @Test
    void anOrderThatOtherTermsEndAsFilledTellsOfNoFill() {
        assertThat(OrderEvent.execution(EventSamples.filledByAReplacement())).isEmpty();
    }

    @Test
    void anOrderThatWasReplacedAndThenFilledTellsOfItsLastFill() {
        Event event = EventSamples.filled("\"revision\": 1", "\"revision\": 2");

        assertThat(OrderEvent.execution(event).orElseThrow().qty()).isEqualByComparingTo("300");
    }

    @Test
    void aFillWhileACancelIsPendingIsAFill() {
        Event event = EventSamples.of(
                "trading.order.partially_filled", "\"status\": \"partially_filled\"", "\"status\": \"pending_cancel\"");

        assertThat(OrderEvent.execution(event)).isPresent();
    }

    @Test
    void aShareHasNineDecimals() {
        Event event = EventSamples.filled("\"qty\": \"300\"", "\"qty\": \"0.123456789\"");

        assertThat(OrderEvent.execution(event).orElseThrow().qty()).isEqualByComparingTo("0.123456789");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"side\": \"buy\", \"side\": \"hold\"",
                "\"side\": \"buy\", \"side\": 1",
                "\"gross\": \"166326.00\", \"gross\": 166326.00",
                "\"gross\": \"166326.00\", \"gross\": \"166326.001\"",
                "\"gross\": \"166326.00\", \"gross\": \"1E+40\"",
                "\"price\": \"554.42\", \"price\": \"-554.42\"",
                "\"price\": \"554.42\", \"price\": \"0\"",
                "\"fees\": [, `\"fees\": [1,`",
                "\"amount\": \"0.01\", \"amount\": \"0.001\"",
                "\"qty\": \"300\", \"qty\": \"0.1234567891\"",
                "\"symbol\": \"AAPL\", \"symbol\": \"\"",
                "\"id\": \"019abf41-3333-7222-8333-000000000002\", \"id\": \"1\"",
                "\"user_id\", \"somebody\"",
                "\"execution\", \"exekution\"",
            })
    void whatCannotBeUsedIsMalformed(String part, String replacement) {
        Event event = EventSamples.filled(part, replacement);

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> OrderEvent.execution(event));
    }
}
