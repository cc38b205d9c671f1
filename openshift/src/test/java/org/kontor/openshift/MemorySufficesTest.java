package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.MemoryLimits;
import org.kontor.openshift.template.Installation;

class MemorySufficesTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(MemoryLimits.violations(installation)).isEmpty();
    }

    @Test
    void a_heap_too_large_is_found() {
        var installation = Installation.withMistake("21-trading.yaml", "value: 320m", "value: 512m");
        assertThat(MemoryLimits.violations(installation))
                .anyMatch(violation -> violation.contains("a heap of 512 MiB is too large"));
    }
}
