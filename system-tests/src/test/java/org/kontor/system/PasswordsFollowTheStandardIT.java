package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Check 21, ASVS 5.0 section 6.2: long passwords of any characters, as typed; short and common ones not. */
@SystemTest
class PasswordsFollowTheStandardIT {

    private final Api api;

    PasswordsFollowTheStandardIT(StackUnderTest stack) {
        this.api = stack.api();
    }

    static String[] good() {
        return new String[] {
            "twelve chars",
            "onlylettersandnothingelse",
            "                pin",
            "x".repeat(8) + UUID.randomUUID() + "y".repeat(84),
            "пароль из слов",
            "\ud83d\udc0e\ud83d\udd0b\ud83d\udcce correct staple",
            "quotes ' \" ; -- \\",
        };
    }

    static String[] bad() {
        return new String[] {"", "short", "elevenchars", "passwordpassword", "123456789012", "x".repeat(1025)};
    }

    @ParameterizedTest
    @MethodSource("good")
    void isTakenAndGoodForSigningInAsTypedAndNoOtherwise(String password) {
        String email = UUID.randomUUID() + "@example.org";
        assertThat(register(email, password).status()).isBetween(200, 299);
        assertThat(signIn(email, password).status()).isEqualTo(200);
        assertThat(signIn(email, password.substring(0, password.length() - 1)).status())
                .isEqualTo(401);
        assertThat(signIn(email, password + " ").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isRefusedByName(String password) {
        Answer answer = register(UUID.randomUUID() + "@example.org", password);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.body()).contains("\"/password\"").doesNotContain("\"" + password + "\"");
    }

    private Answer register(String email, String password) {
        return api.post(
                "/users/",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", password)
                        .add("name", "Typist")
                        .build());
    }

    private Answer signIn(String email, String password) {
        return api.post(
                "/users/login/",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", password)
                        .build());
    }
}
