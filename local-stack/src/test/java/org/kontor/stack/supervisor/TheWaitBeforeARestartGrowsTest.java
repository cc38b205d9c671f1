package org.kontor.stack.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TheWaitBeforeARestartGrowsTest {

    private final BackOff backOff = new BackOff();

    @Test
    void itDoublesUpToHalfAMinute() {
        assertThat(IntStream.range(0, 7)
                        .mapToObj(i -> backOff.after(Duration.ofSeconds(3)).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void aPartThatWasWellForAMinuteStartsOver() {
        backOff.after(Duration.ofSeconds(3));
        backOff.after(Duration.ofSeconds(3));

        assertThat(backOff.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
    }
}
