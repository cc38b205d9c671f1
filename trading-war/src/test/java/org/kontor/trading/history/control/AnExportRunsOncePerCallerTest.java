package org.kontor.trading.history.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R4. */
class AnExportRunsOncePerCallerTest {

    private final ExportSlots slots = new ExportSlots();
    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private final UUID three = UUID.randomUUID();

    AnExportRunsOncePerCallerTest() {
        slots.slots = 2;
    }

    @Test
    void aSecondOfTheSameCallerWaits() {
        assertThat(slots.enter(one)).isTrue();
        assertThat(slots.enter(one)).isFalse();
        slots.leave(one);
        assertThat(slots.enter(one)).isTrue();
    }

    @Test
    void allTogetherHaveAsManyAsThereAreSlots() {
        assertThat(slots.enter(one)).isTrue();
        assertThat(slots.enter(two)).isTrue();
        assertThat(slots.enter(three)).isFalse();
        slots.leave(one);
        assertThat(slots.enter(three)).isTrue();
    }
}
