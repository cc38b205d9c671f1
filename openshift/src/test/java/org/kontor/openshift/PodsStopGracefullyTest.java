package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.GracefulStop;
import org.kontor.openshift.template.Installation;

class PodsStopGracefullyTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(GracefulStop.violations(installation)).isEmpty();
    }

    @Test
    void a_missing_drain_is_found() {
        var installation = Installation.withMistake("21-trading.yaml", "preStop:", "postStart:");
        assertThat(GracefulStop.violations(installation))
                .anyMatch(violation -> violation.contains("drains for 0 s only"));
    }

    @Test
    void a_short_grace_is_found() {
        var installation = Installation.withMistake("21-trading.yaml", "value: \"60\"", "value: \"30\"");
        assertThat(GracefulStop.violations(installation))
                .anyMatch(violation -> violation.contains("a grace of 30 s is too short"));
    }

    @Test
    void an_update_that_takes_a_pod_first_is_found() {
        var installation = Installation.withMistake("21-trading.yaml", "maxUnavailable: 0", "maxUnavailable: 1");
        assertThat(GracefulStop.violations(installation)).anyMatch(violation -> violation.contains("takes a pod away"));
    }
}
