package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.UnresolvedParameters;
import org.kontor.openshift.template.Installation;

class NoParameterIsUnresolvedTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(UnresolvedParameters.violations(installation)).isEmpty();
    }

    @Test
    void an_undeclared_parameter_is_found() {
        var installation = Installation.withMistake("20-users.yaml", "host: ${ROUTE_HOST}", "host: ${ROUTEHOST}");
        assertThat(UnresolvedParameters.violations(installation))
                .anyMatch(violation -> violation.contains("ROUTEHOST"));
    }

    @Test
    void a_parameter_without_use_is_found() {
        var installation = Installation.withMistake("22-portfolio.yaml", "-Xmx${MAX_HEAP}", "-Xmx320m");
        assertThat(UnresolvedParameters.violations(installation))
                .anyMatch(violation -> violation.contains("MAX_HEAP is not used"));
    }
}
