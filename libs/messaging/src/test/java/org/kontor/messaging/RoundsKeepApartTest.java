package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R7. */
class RoundsKeepApartTest {

    private final TestClock clock = new TestClock();
    private final Pace pace = new Pace(Duration.ofMillis(20), clock);

    @Test
    void theFirstOneDoesNotWait() {
        assertThat(pace.left()).isZero();
    }

    @Test
    void aRoundThatWasNeededKeepsTheNextOneAway() {
        pace.wasNeeded(clock.getAsLong());
        clock.pass(Duration.ofMillis(5));

        assertThat(pace.left()).isEqualTo(Duration.ofMillis(15));
    }

    @Test
    void afterAQuietTimeNothingWaits() {
        pace.wasNeeded(clock.getAsLong());
        clock.pass(Duration.ofSeconds(1));

        assertThat(pace.left()).isZero();
    }
}
