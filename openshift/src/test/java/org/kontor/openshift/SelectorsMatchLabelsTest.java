package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.Selectors;
import org.kontor.openshift.template.Installation;

class SelectorsMatchLabelsTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(Selectors.violations(installation)).isEmpty();
    }

    @Test
    void a_wrong_selector_of_a_deployment_is_found() {
        var installation = Installation.withMistake(
                "22-portfolio.yaml",
                "        matchLabels:\n          app.kubernetes.io/name: portfolio\n          app.kubernetes.io/instance: kontor-portfolio\n      template",
                "        matchLabels:\n          app.kubernetes.io/name: portfolios\n          app.kubernetes.io/instance: kontor-portfolio\n      template");
        assertThat(Selectors.violations(installation))
                .anyMatch(violation -> violation.contains("Deployment kontor-portfolio"));
    }

    @Test
    void a_wrong_selector_of_a_service_is_found() {
        var installation = Installation.withMistake(
                "22-portfolio.yaml",
                "      selector:\n        app.kubernetes.io/name: portfolio\n",
                "      selector:\n        app.kubernetes.io/name: trading\n");
        assertThat(Selectors.violations(installation))
                .anyMatch(violation -> violation.contains("Service kontor-portfolio"));
    }

    @Test
    void a_selector_that_takes_two_parts_is_found() {
        var installation = Installation.withMistake(
                "10-infrastructure.yaml",
                "      selector:\n        app.kubernetes.io/name: postgresql\n        app.kubernetes.io/instance: kontor-users-db\n",
                "      selector:\n        app.kubernetes.io/name: postgresql\n");
        assertThat(Selectors.violations(installation)).anyMatch(violation -> violation.contains("selects 5 workloads"));
    }
}
