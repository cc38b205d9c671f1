package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnEventSurvivesItsEnvelopeTest {

    private static final OutboxRow ROW = new OutboxRow(
            7,
            UUID.fromString("0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000"),
            "trading.orders.v1",
            "account \"1\"",
            3,
            "org.kontor.trading.order.filled.v1",
            "order-1",
            "corr-1",
            null,
            OffsetDateTime.parse("2026-01-02T03:04:05.678901Z"),
            "{\"qty\":\"10\"}");

    @Test
    void whatWentInComesOut() {
        Event event = Event.parse(Event.envelope(ROW, "/trading"));

        assertThat(event.id()).isEqualTo(ROW.eventId());
        assertThat(event.source()).isEqualTo("/trading");
        assertThat(event.type()).isEqualTo(ROW.type());
        assertThat(event.subject()).isEqualTo(ROW.subject());
        assertThat(event.key()).isEqualTo(ROW.key());
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(event.time()).isEqualTo(ROW.occurredAt());
        assertThat(event.correlationId()).isEqualTo("corr-1");
        assertThat(event.data()).hasToString("{\"qty\":\"10\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"specversion\":\"2.0\"}", "{\"specversion\":\"1.0\",\"id\":\"x\"}", "\u0000"})
    void whatIsNoEnvelopeIsMalformed(String text) {
        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> Event.parse(text));
    }
}
