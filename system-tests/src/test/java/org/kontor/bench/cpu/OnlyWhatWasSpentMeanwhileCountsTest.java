package org.kontor.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OnlyWhatWasSpentMeanwhileCountsTest {

    private static final Map<String, Long> PIDS = Map.of("trading", 1L, "postgres", 2L);

    private final CpuReading before = new CpuReading(
            PIDS, Map.of("trading", 100L, "postgres/trading", 50L, "postgres/rest", 10L), 5, 0, new Machine(200, 1000));

    @Test
    void byEachPart() {
        CpuReading spent = new CpuReading(
                        PIDS,
                        Map.of("trading", 160L, "postgres/trading", 80L, "postgres/rest", 20L),
                        25,
                        0,
                        new Machine(400, 2000))
                .since(before);

        assertThat(spent.millis()).containsEntry("trading", 60L).containsEntry("postgres/trading", 30L);
        assertThat(spent.total()).isEqualTo(100);
        assertThat(spent.total("trading"::equals)).isEqualTo(60);
        assertThat(spent.load()).isEqualTo(0.2);
        assertThat(spent.disturbance()).isCloseTo(0.08, within(1e-9));
    }

    @Test
    void aConnectionThatEndedIsCountedOnce() {
        CpuReading spent = new CpuReading(
                        PIDS, Map.of("trading", 100L, "postgres/rest", 70L), 5, 0, new Machine(300, 2000))
                .since(before);

        assertThat(spent.total()).isEqualTo(10);
    }

    @Test
    void andNothingIfAPartWasStartedAgain() {
        CpuReading restarted =
                new CpuReading(Map.of("trading", 3L, "postgres", 2L), before.millis(), 5, 0, before.machine());

        assertThatThrownBy(() -> restarted.since(before)).hasMessageContaining("started again");
    }
}
