package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R6: an event that fails is tried again ever later, but never later than a broker waits for its consumer. */
class TheWaitBeforeAnEventIsGivenBackGrowsTest {

    @Test
    void itDoublesFromAQuarterOfASecond() {
        assertThat(Patience.after(1)).isEqualTo(Duration.ofMillis(250));
        assertThat(Patience.after(2)).isEqualTo(Duration.ofMillis(500));
        assertThat(Patience.after(5)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void itEndsAtFiveSecondsHoweverLongTheOutage() {
        assertThat(Patience.after(6)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Patience.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(5));
    }
}
