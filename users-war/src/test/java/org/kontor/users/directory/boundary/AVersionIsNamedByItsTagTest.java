package org.kontor.users.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.rest.problem.Problem;

/** R1.15. */
class AVersionIsNamedByItsTagTest {

    @Test
    void aTagNamesOneAndAStarAny() {
        assertThat(VersionTag.read("\"7\"")).hasValue(7);
        assertThat(VersionTag.read("*")).isEmpty();
        assertThat(VersionTag.read(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"x\"", "W/\"7\"", "\"99999999999999999999\"", ""})
    void whatWasNeverGivenOutIsNotCurrent(String tag) {
        assertThat(catchThrowableOfType(Problem.class, () -> VersionTag.read(tag))
                        .status())
                .isEqualTo(412);
    }
}
