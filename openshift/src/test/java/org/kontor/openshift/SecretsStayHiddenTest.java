package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.HiddenSecrets;
import org.kontor.openshift.template.Installation;

class SecretsStayHiddenTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(HiddenSecrets.violations(installation)).isEmpty();
    }

    @Test
    void a_default_password_is_found() {
        var installation = Installation.withMistake(
                "00-secrets.yaml",
                "- name: ADMIN_PASSWORD\n",
                "- name: ADMIN_PASSWORD\n    value: correctHorseBatteryStaple0123456789\n");
        assertThat(HiddenSecrets.violations(installation))
                .anyMatch(violation -> violation.contains("ADMIN_PASSWORD has a default"));
    }

    @Test
    void a_short_password_is_found() {
        var installation = Installation.withMistake("00-secrets.yaml", "{40}", "{16}");
        assertThat(HiddenSecrets.violations(installation)).anyMatch(violation -> violation.contains("32 characters"));
    }

    @Test
    void a_printed_password_is_found() {
        var installation =
                Installation.withMistake("00-secrets.yaml", "message: ", "message: Sign in with ${ADMIN_PASSWORD}. ");
        assertThat(HiddenSecrets.violations(installation))
                .anyMatch(violation -> violation.contains("the message prints ADMIN_PASSWORD"));
    }

    @Test
    void a_password_in_the_environment_is_found() {
        var installation = Installation.withMistake(
                "20-users.yaml",
                "- name: VARIABLE_SOURCE_DIRS",
                "- name: DB_PASSWORD\n                  value: x\n                - name: VARIABLE_SOURCE_DIRS");
        assertThat(HiddenSecrets.violations(installation))
                .anyMatch(violation -> violation.contains("secret in the environment: DB_PASSWORD"));
    }
}
