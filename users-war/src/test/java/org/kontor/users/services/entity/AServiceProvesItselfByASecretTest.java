package org.kontor.users.services.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R5.1. */
class AServiceProvesItselfByASecretTest {

    /** The example of RFC 6749 section 2.3.1. */
    @Test
    void theHeaderOfTheStandardIsRead() {
        assertThat(ClientCredentials.basic("Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3"))
                .contains(new ClientCredentials("s6BhdRkqt3", "7Fjfp0ZBr1KtDRbnfVdmIw"));
    }

    @Test
    void nameAndSecretAreFormEncoded() {
        // trading:a%3Ab+c
        assertThat(ClientCredentials.basic("basic dHJhZGluZzphJTNBYitj"))
                .contains(new ClientCredentials("trading", "a:b c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic !", "Basic dHJhZGluZw==", "Basic dHJhOiU=", "Bearer abc"})
    void anythingElseIsNone(String header) {
        assertThat(ClientCredentials.basic(header)).isEqualTo(Optional.empty());
    }

    @Test
    void onlyTheSecretItselfProves() {
        ClientCredentials trading = new ClientCredentials("trading", "the secret");

        assertThat(trading.prove("the secret")).isTrue();
        assertThat(trading.prove("the secret ")).isFalse();
        assertThat(trading.prove("")).isFalse();
    }

    @Test
    void aNameIsOneWord() {
        assertThat(new ClientCredentials("trading", "").nameIsWellFormed()).isTrue();
        assertThat(new ClientCredentials("", "").nameIsWellFormed()).isFalse();
        assertThat(new ClientCredentials("users.signing", "").nameIsWellFormed())
                .isFalse();
    }

    @Test
    void theSecretDoesNotShowInLogs() {
        assertThat(new ClientCredentials("trading", "the secret")).asString().doesNotContain("the secret");
    }
}
