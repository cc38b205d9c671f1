package org.kontor.users.proofs.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R10.1. */
class ASecretIsUnguessableAndNotLoggedTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void aTokenHas256Bits() {
        assertThat(Secret.token(random).text())
                .matches("[A-Za-z0-9_-]{43}")
                .hasSize(Secret.MAX_LENGTH)
                .isNotEqualTo(Secret.token(random).text());
    }

    @Test
    void aCodeHasSixDigitsAlsoIfTheFirstIsAZero() {
        assertThat(Stream.generate(() -> Secret.code(random).text()).limit(1000))
                .allMatch(code -> code.matches("[0-9]{6}"))
                .anyMatch(code -> code.startsWith("0"));
    }

    @Test
    void itDoesNotShowInLogs() {
        assertThat(Secret.presented("123456")).asString().doesNotContain("123456");
    }
}
