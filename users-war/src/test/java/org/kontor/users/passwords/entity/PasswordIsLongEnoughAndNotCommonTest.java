package org.kontor.users.passwords.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.users.passwords.entity.PasswordPolicy.Refusal;

/** R2.1. */
class PasswordIsLongEnoughAndNotCommonTest {

    private final PasswordPolicy policy = new PasswordPolicy(Set.of("passwordpassword"));

    @ParameterizedTest
    @ValueSource(
            strings = {"fourteen silver herons", "abcdefghijk1", "            x", "пароль из слов", "漢字漢字漢字漢字漢字漢字"})
    void noRuleOfComposition(String password) {
        assertThat(policy.refusal(password)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleType() {
        assertThat(policy.refusal("😀🐟😀🐟😀🐟😀🐟😀🐟😀")).contains(Refusal.TOO_SHORT);
        assertThat(policy.refusal("😀🐟😀🐟😀🐟😀🐟😀🐟😀🐟")).isEmpty();
        assertThat(policy.refusal("ab".repeat(512))).isEmpty();
        assertThat(policy.refusal("ab".repeat(512) + "c")).contains(Refusal.TOO_LONG);
    }

    @Test
    void aCommonPasswordIsRefusedInAnyCase() {
        assertThat(policy.refusal("PassWordPassWord")).contains(Refusal.TOO_COMMON);
        assertThat(policy.refusal("aaaaaaaaaaaaaaaa")).contains(Refusal.TOO_COMMON);
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(policy.refusal("\ud800 and eleven more")).contains(Refusal.NOT_TEXT);
    }
}
