package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.ScalarTypes;
import org.kontor.openshift.template.Installation;

class ScalarsHaveTheirTypeTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(ScalarTypes.violations(installation)).isEmpty();
    }

    @Test
    void a_number_as_text_is_found() {
        var installation = Installation.withMistake("21-trading.yaml", "\"${{REPLICAS}}\"", "\"${REPLICAS}\"");
        assertThat(ScalarTypes.violations(installation)).anyMatch(violation -> violation.contains(".spec.replicas"));
    }

    @Test
    void a_number_where_text_belongs_is_found() {
        var installation = Installation.withMistake("21-trading.yaml", "HTTP_PORT: \"9080\"", "HTTP_PORT: 9080");
        assertThat(ScalarTypes.violations(installation)).anyMatch(violation -> violation.contains("HTTP_PORT"));
    }
}
