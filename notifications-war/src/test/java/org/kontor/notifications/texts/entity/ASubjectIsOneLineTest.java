package org.kontor.notifications.texts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R6.3 */
class ASubjectIsOneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"You sold\r\nBcc: all@example.com", "You sold\nX: y", "a\rb", "a\0b", "a\u0085b", " ", ""})
    void anythingElseIsRefused(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(subject, "body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\ntwo", "bell\u0007", " \n", ""})
    void aBodyIsPlainTextInLines(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("subject", body));
    }

    @Test
    void lengthIsCountedInCharactersOfPeople() {
        String faces = "\uD83D\uDE00".repeat(Text.MAX_SUBJECT);

        assertThat(new Text(faces, "body").subject()).isEqualTo(faces);
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(faces + "!", "body"));
    }
}
