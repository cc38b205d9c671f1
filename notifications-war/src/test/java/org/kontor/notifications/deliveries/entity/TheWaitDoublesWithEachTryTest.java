package org.kontor.notifications.deliveries.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3.4 */
class TheWaitDoublesWithEachTryTest {

    private final Patience patience = new Patience(Duration.ofSeconds(30), 6);

    @ParameterizedTest
    @CsvSource({"1, 60", "2, 120", "3, 240", "4, 480", "5, 960"})
    void itIsTheBaseTimesTwoToTheNumberOfTries(int attempts, int seconds) {
        assertThat(patience.waitAfter(attempts, 0)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @CsvSource({"-20, 48", "20, 72"})
    void itVariesByAFifth(int jitter, int seconds) {
        assertThat(patience.waitAfter(1, jitter)).hasSeconds(seconds);
    }

    @Test
    void theLastTryIsHalfAnHourAfterTheFirst() {
        Duration sum = IntStream.rangeClosed(1, 5)
                .mapToObj(tried -> patience.waitAfter(tried, 0))
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(sum).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(32));
        assertThat(patience.isExhaustedAfter(5)).isFalse();
        assertThat(patience.isExhaustedAfter(6)).isTrue();
    }
}
