package org.kontor.marketdata.replay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R5.3. */
class ReplayStartsOverAfterTheLastBarTest {

    private static final int BARS = 252;

    @Test
    void stepsWithinABar() {
        assertThat(new ReplayPosition(3, 0).next(BARS)).isEqualTo(new ReplayPosition(3, 1));
    }

    @Test
    void goesToTheNextBarAfterTheClose() {
        assertThat(new ReplayPosition(3, BarWalk.STEPS - 1).next(BARS)).isEqualTo(new ReplayPosition(4, 0));
    }

    @Test
    void startsOverAfterTheLastClose() {
        assertThat(new ReplayPosition(BARS - 1, BarWalk.STEPS - 1).next(BARS)).isEqualTo(ReplayPosition.START);
    }
}
