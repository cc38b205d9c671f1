package org.kontor.notifications.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R5.1, R5.2, R5.4 */
class OnlyWhatEndsAnOrderIsMailedTest {

    @ParameterizedTest
    @CsvSource({"filled, true", "rejected, true", "canceled, true", "expired, true", "partially_filled, false"})
    void aPartialFillIsNoEnd(String name, boolean ends) {
        Outcome outcome = Outcome.of("org.kontor.trading.order." + name + ".v1").orElseThrow();

        assertThat(outcome.type()).isEqualTo("order." + name);
        assertThat(outcome.isFinal()).isEqualTo(ends);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.kontor.trading.order.new.v1", "org.kontor.trading.order.filled.v2", "", "filled"})
    void otherEventsAreNotTold(String type) {
        assertThat(Outcome.of(type)).isEmpty();
    }
}
