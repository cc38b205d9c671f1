package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.UnknownFields;
import org.kontor.openshift.template.Installation;

class NoFieldIsUnknownTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(UnknownFields.violations(installation)).isEmpty();
    }

    @Test
    void a_misspelt_field_is_found() {
        var installation = Installation.withMistake("21-trading.yaml", "replicas:", "replcias:");
        assertThat(UnknownFields.violations(installation)).anyMatch(violation -> violation.contains("replcias"));
    }

    @Test
    void a_misspelt_probe_deep_inside_is_found() {
        var installation = Installation.withMistake("20-users.yaml", "livenessProbe:", "livenesProbe:");
        assertThat(UnknownFields.violations(installation)).anyMatch(violation -> violation.contains("livenesProbe"));
    }

    @Test
    void an_unknown_kind_is_found() {
        var installation =
                Installation.withMistake("22-portfolio.yaml", "kind: PodDisruptionBudget", "kind: PodDisruptionBuget");
        assertThat(UnknownFields.violations(installation)).anyMatch(violation -> violation.contains("unknown kind"));
    }
}
