package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.Routes;
import org.kontor.openshift.template.Installation;

class RoutesReachTheirServiceTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(Routes.violations(installation)).isEmpty();
    }

    @Test
    void a_route_to_nowhere_is_found() {
        var installation = Installation.withMistake(
                "20-users.yaml",
                "      to:\n        kind: Service\n        name: kontor-users",
                "      to:\n        kind: Service\n        name: users");
        assertThat(Routes.violations(installation)).anyMatch(violation -> violation.contains("leads to no Service"));
    }

    @Test
    void a_route_to_an_unknown_port_is_found() {
        var installation = Installation.withMistake(
                "20-users.yaml", "      port:\n        targetPort: http", "      port:\n        targetPort: web");
        assertThat(Routes.violations(installation)).anyMatch(violation -> violation.contains("has no port web"));
    }

    @Test
    void a_path_taken_twice_is_found() {
        var installation = Installation.withMistake("22-portfolio.yaml", "path: /portfolios", "path: /trades");
        assertThat(Routes.violations(installation))
                .anyMatch(violation -> violation.contains("kontor-trading and kontor-portfolio"));
    }

    @Test
    void a_route_without_redirect_is_found() {
        var installation = Installation.withMistake(
                "22-portfolio.yaml", "insecureEdgeTerminationPolicy: Redirect", "insecureEdgeTerminationPolicy: Allow");
        assertThat(Routes.violations(installation)).anyMatch(violation -> violation.contains("answers without TLS"));
    }
}
