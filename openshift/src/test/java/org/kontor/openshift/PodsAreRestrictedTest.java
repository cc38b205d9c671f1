package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.RestrictedPods;
import org.kontor.openshift.template.Installation;

class PodsAreRestrictedTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(RestrictedPods.violations(installation)).isEmpty();
    }

    @Test
    void a_writable_root_is_found() {
        var installation = Installation.withMistake(
                "23-marketdata.yaml", "readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false");
        assertThat(RestrictedPods.violations(installation))
                .anyMatch(violation -> violation.contains("readOnlyRootFilesystem"));
    }

    @Test
    void a_fixed_user_is_found() {
        var installation = Installation.withMistake(
                "23-marketdata.yaml",
                "allowPrivilegeEscalation: false",
                "allowPrivilegeEscalation: false\n                runAsUser: 1001");
        assertThat(RestrictedPods.violations(installation)).anyMatch(violation -> violation.contains("no user"));
    }

    @Test
    void a_fixed_group_is_found() {
        var installation = Installation.withMistake(
                "10-infrastructure.yaml",
                "          securityContext:\n            runAsNonRoot: true",
                "          securityContext:\n            fsGroup: 26\n            runAsNonRoot: true");
        assertThat(RestrictedPods.violations(installation))
                .anyMatch(violation -> violation.contains("no user, group or label"));
    }

    @Test
    void a_kept_capability_is_found() {
        var installation = Installation.withMistake("23-marketdata.yaml", "drop: [ALL]", "drop: [MKNOD]");
        assertThat(RestrictedPods.violations(installation))
                .anyMatch(violation -> violation.contains("all capabilities dropped"));
    }

    @Test
    void a_volume_of_the_host_is_found() {
        var installation = Installation.withMistake(
                "23-marketdata.yaml",
                "emptyDir:\n                sizeLimit: 256Mi",
                "hostPath:\n                path: /logs");
        assertThat(RestrictedPods.violations(installation))
                .anyMatch(violation -> violation.contains("an allowed kind of volume"));
    }

    @Test
    void an_unlimited_volume_is_found() {
        var installation = Installation.withMistake(
                "23-marketdata.yaml",
                "emptyDir:\n                sizeLimit: 256Mi",
                "emptyDir:\n                medium: \"\"");
        assertThat(RestrictedPods.violations(installation))
                .anyMatch(violation -> violation.contains("an allowed kind of volume"));
    }

    @Test
    void a_missing_limit_is_found() {
        var installation = Installation.withMistake(
                "23-marketdata.yaml", "memory: ${MEMORY_LIMIT}", "hugepages-2Mi: ${MEMORY_LIMIT}");
        assertThat(RestrictedPods.violations(installation))
                .anyMatch(violation -> violation.contains("a limit of memory"));
    }
}
