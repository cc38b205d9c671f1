package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.WrittenPaths;
import org.kontor.openshift.template.Installation;

class WrittenPathsAreVolumesTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(WrittenPaths.violations(installation)).isEmpty();
    }

    @Test
    void a_missing_volume_is_found() {
        var installation = Installation.withMistake(
                "24-notifications.yaml", "mountPath: /opt/ol/wlp/output", "mountPath: /opt/ol/wlp/out");
        assertThat(WrittenPaths.violations(installation))
                .anyMatch(violation -> violation.contains("liberty: writable are"));
    }
}
