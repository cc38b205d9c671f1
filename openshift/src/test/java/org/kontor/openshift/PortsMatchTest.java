package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.Ports;
import org.kontor.openshift.template.Installation;

class PortsMatchTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(Ports.violations(installation)).isEmpty();
    }

    @Test
    void a_wrong_probe_port_is_found() {
        var installation = Installation.withMistake(
                "24-notifications.yaml",
                "path: /health/live\n                  port: http",
                "path: /health/live\n                  port: https");
        assertThat(Ports.violations(installation))
                .anyMatch(violation -> violation.contains("liveness probe asks an unknown port"));
    }

    @Test
    void a_probe_of_the_wrong_kind_is_found() {
        var installation = Installation.withMistake("24-notifications.yaml", "/health/started", "/health/ready");
        assertThat(Ports.violations(installation))
                .anyMatch(violation -> violation.contains("startup probe asks /health/ready"));
    }

    @Test
    void a_wrong_target_of_a_service_is_found() {
        var installation = Installation.withMistake(
                "24-notifications.yaml", "          targetPort: http", "          targetPort: 8080");
        assertThat(Ports.violations(installation)).anyMatch(violation -> violation.contains("no container opens"));
    }
}
