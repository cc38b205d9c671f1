package org.kontor.notifications.sms.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R9.1 */
class ATextIsCountedInSegmentsTest {

    @ParameterizedTest
    @CsvSource({
        "x, 1, 1",
        "x, 160, 1",
        "x, 161, 2",
        "x, 306, 2",
        "x, 307, 3",
        "ß, 160, 1",
        // two septets each, never cut in half: 76 fit into a part of 153
        "€, 80, 1",
        "€, 81, 2",
        "€, 152, 2",
        "€, 153, 3",
        // no character of GSM 03.38: sixteen bits
        "ł, 70, 1",
        "ł, 71, 2",
        "ł, 134, 2",
        "ł, 135, 3",
        // two units each, never cut in half: 33 fit into a part of 67
        "📈, 35, 1",
        "📈, 36, 2",
        "📈, 66, 2",
        "📈, 67, 3"
    })
    void asTheNetworkCutsIt(String character, int times, int segments) {
        assertThat(new TextMessage(character.repeat(times)).segments()).isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource({"459, false", "460, true"})
    void oneOfMoreThanThreeIsTooLong(int length, boolean tooLong) {
        assertThat(new TextMessage("x".repeat(length)).isTooLong()).isEqualTo(tooLong);
    }
}
