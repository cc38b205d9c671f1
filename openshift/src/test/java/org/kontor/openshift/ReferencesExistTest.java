package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.References;
import org.kontor.openshift.template.Installation;

class ReferencesExistTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(References.violations(installation)).isEmpty();
    }

    @Test
    void an_unknown_secret_is_found() {
        var installation = Installation.withMistake(
                "21-trading.yaml", "secretName: kontor-trading-schema-owner", "secretName: kontor-trading-owner");
        assertThat(References.violations(installation))
                .anyMatch(violation -> violation.contains("secret kontor-trading-owner"));
    }

    @Test
    void an_unknown_config_map_is_found() {
        var installation = Installation.withMistake(
                "21-trading.yaml",
                "- configMapRef:\n                    name: kontor-trading",
                "- configMapRef:\n                    name: trading");
        assertThat(References.violations(installation)).anyMatch(violation -> violation.contains("config map trading"));
    }

    @Test
    void an_unknown_account_is_found() {
        var installation = Installation.withMistake(
                "21-trading.yaml", "serviceAccountName: kontor-trading", "serviceAccountName: trading");
        assertThat(References.violations(installation))
                .anyMatch(violation -> violation.contains("no ServiceAccount trading"));
    }

    @Test
    void a_mount_without_volume_is_found() {
        var installation = Installation.withMistake(
                "21-trading.yaml",
                "- name: logs\n                  mountPath",
                "- name: log\n                  mountPath");
        assertThat(References.violations(installation)).anyMatch(violation -> violation.contains("volume log"));
    }
}
