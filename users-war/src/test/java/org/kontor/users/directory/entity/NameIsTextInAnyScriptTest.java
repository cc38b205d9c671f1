package org.kontor.users.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.5. */
class NameIsTextInAnyScriptTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee", "Łukasz", "山田 太郎", "😀", "Robert'); DROP TABLE users;--"})
    void namesAreAccepted(String text) {
        assertThat(new PersonName(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ann\nBcc: eve@example.com", "Ann\u0000", "Ann\u2028Lee", "\ud800"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(text));
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        assertThat(PersonName.accepts("😀".repeat(200))).isTrue();
        assertThat(PersonName.accepts("a".repeat(201))).isFalse();
    }
}
