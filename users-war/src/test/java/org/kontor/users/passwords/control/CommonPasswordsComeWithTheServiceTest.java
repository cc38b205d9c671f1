package org.kontor.users.passwords.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.users.passwords.entity.PasswordPolicy;
import org.kontor.users.passwords.entity.PasswordPolicy.Refusal;

/** R2.1. */
class CommonPasswordsComeWithTheServiceTest {

    private final PasswordPolicy policy = new PasswordRules().policy();

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Qwertyuiop12", "123456789012", "correct horse battery staple"})
    void theyAreRefused(String password) {
        assertThat(policy.refusal(password)).contains(Refusal.TOO_COMMON);
    }
}
