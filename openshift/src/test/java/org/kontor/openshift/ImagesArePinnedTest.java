package org.kontor.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.openshift.rule.PinnedImages;
import org.kontor.openshift.template.Installation;

class ImagesArePinnedTest {

    @ParameterizedTest
    @MethodSource("org.kontor.openshift.template.Installation#all")
    void holds_in_every_environment(Installation installation) {
        assertThat(PinnedImages.violations(installation)).isEmpty();
    }

    @Test
    void the_tag_latest_is_found() {
        var installation =
                Installation.withMistake("20-users.yaml", "kontor-users:${IMAGE_TAG}", "kontor-users:latest");
        assertThat(PinnedImages.violations(installation))
                .anyMatch(violation -> violation.contains("kontor-users:latest"));
    }

    @Test
    void a_missing_tag_is_found() {
        var installation = Installation.withMistake("20-users.yaml", "kontor-users:${IMAGE_TAG}", "kontor-users");
        assertThat(PinnedImages.violations(installation)).anyMatch(violation -> violation.contains("not pinned"));
    }
}
