package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.RequiredFields;
import org.kontor.openshift.template.Installation;

class RequiredFieldsArePresentTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(RequiredFields.violations(installation)).isEmpty();
    }

    @Test
    void a_missing_image_is_found() {
        var installation = Installation.withMistake(
                "20-users.yaml",
                "image: ${IMAGE_REPOSITORY}/kontor-users:${IMAGE_TAG}",
                "workingDir: ${IMAGE_REPOSITORY}/${IMAGE_TAG}");
        assertThat(RequiredFields.violations(installation))
                .anyMatch(violation -> violation.contains("image of liberty"));
    }

    @Test
    void a_missing_selector_is_found() {
        var installation = Installation.withMistake(
                "23-marketdata.yaml",
                "      selector:\n        matchLabels:\n          app.kubernetes.io/name: marketdata\n          app.kubernetes.io/instance: kontor-marketdata\n      template:",
                "      template:");
        assertThat(RequiredFields.violations(installation)).anyMatch(violation -> violation.contains("spec.selector"));
    }

    @Test
    void a_name_that_is_no_environment_name_is_found() {
        var installation = Installation.withMistake("23-marketdata.yaml", "DB_POOL_MAX: ", "db-pool-max: ");
        assertThat(RequiredFields.violations(installation))
                .anyMatch(violation -> violation.contains("environment name instead of db-pool-max"));
    }
}
