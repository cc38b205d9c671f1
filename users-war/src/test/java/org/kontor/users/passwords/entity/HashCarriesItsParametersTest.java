package org.kontor.users.passwords.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R2.2. */
class HashCarriesItsParametersTest {

    private static final String TEXT = "PBKDF2WithHmacSHA256:600000:c2FsdHNhbHRzYWx0c2FsdA==:aGFzaA==";

    @Test
    void whatWasWrittenIsRead() {
        PasswordHash hash = PasswordHash.parse(TEXT);

        assertThat(hash.algorithm()).isEqualTo("PBKDF2WithHmacSHA256");
        assertThat(hash.iterations()).isEqualTo(600_000);
        assertThat(hash.salt()).asString().isEqualTo("saltsaltsaltsalt");
        assertThat(hash.hashBits()).isEqualTo(32);
        assertThat(hash.text()).isEqualTo(TEXT);
    }

    @Test
    void itDoesNotShowInLogs() {
        assertThat(PasswordHash.parse(TEXT)).asString().isEqualTo("PBKDF2WithHmacSHA256:600000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "a:0:cw==:aA==", "a:1:cw==", "a:1:c%:aA==", "a:9999999999:cw==:aA=="})
    void anythingElseIsRefusedWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordHash.parse(text))
                .withMessage("not a password hash");
    }
}
