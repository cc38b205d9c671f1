package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.RecommendedLabels;
import org.kontor.openshift.template.Installation;

class LabelsSayWhatItIsTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(RecommendedLabels.violations(installation)).isEmpty();
    }

    @Test
    void a_missing_label_is_found() {
        var installation =
                Installation.withMistake("23-marketdata.yaml", "app.kubernetes.io/part-of: kontor", "part-of: kontor");
        assertThat(RecommendedLabels.violations(installation))
                .anyMatch(violation -> violation.contains("label part-of is null"));
    }
}
