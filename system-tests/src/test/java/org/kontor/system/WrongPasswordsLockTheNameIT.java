package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Check 18: after five wrong passwords nothing is looked at for a while, wherever the attempts say they come from. Who
 * is kept out that way goes on in the sessions that he has, and lets himself in by a mail. That a lock ends by itself
 * takes a clock that can be set, and is shown in users-war.
 */
@SystemTest
class WrongPasswordsLockTheNameIT {

    private static final int FAILURES = 5;

    private final Api api;
    private Person ann;

    WrongPasswordsLockTheNameIT(StackUnderTest stack) {
        this.api = stack.api();
    }

    @BeforeEach
    void register() {
        ann = Person.register(api, "Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "$WSRA"})
    void alsoWithAnotherClaimedAddressEachTime(String header) {
        for (int attempt = 0; attempt < FAILURES; attempt++) {
            assertThat(signIn("wrong horse battery", claim(header, attempt)).status())
                    .isEqualTo(401);
        }

        Answer wrong = signIn("wrong horse battery", claim(header, FAILURES));
        Answer right = signIn(ann.password(), claim(header, FAILURES + 1));

        Stream.of(wrong, right).forEach(answer -> {
            assertThat(answer.status()).isEqualTo(423);
            assertThat(answer.text("code")).isEqualTo("locked");
            assertThat(Integer.parseInt(answer.retryAfter())).isBetween(800, 901);
        });
    }

    @Test
    void whoIsSignedInStaysSo() {
        String session = ann.signIn().text("refresh_token");
        lock();

        Answer refreshed = api.post(
                "/users/token/refresh/",
                Json.createObjectBuilder().add("refresh_token", session).build());

        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(ann.get("/users/" + ann.id() + "/").status()).isEqualTo(200);
    }

    @Test
    void whoReadsHisMailIsLetInAtOnce() {
        lock();
        String password = "a new one " + UUID.randomUUID();
        api.post(
                        "/users/password/forgot/",
                        Json.createObjectBuilder().add("email", ann.email()).build())
                .expect(202);
        String token = Letters.token(api, ann.email(), "Set a new password", 1);
        api.post(
                        "/users/password/reset/",
                        Json.createObjectBuilder()
                                .add("token", token)
                                .add("password", password)
                                .build())
                .expect(204);

        assertThat(signIn(password, Map.of()).status()).isEqualTo(200);
    }

    private void lock() {
        for (int attempt = 0; attempt < FAILURES; attempt++) {
            signIn("wrong horse battery", Map.of()).expect(401);
        }
        signIn(ann.password(), Map.of()).expect(423);
    }

    private static Map<String, String> claim(String header, int attempt) {
        String address = "198.51.100." + (attempt + 1);
        return Map.of(header, header.equals("Forwarded") ? "for=" + address : address);
    }

    private Answer signIn(String password, Map<String, String> headers) {
        return api.send(api.request(
                "POST",
                "/users/login/",
                Json.createObjectBuilder()
                        .add("email", ann.email())
                        .add("password", password)
                        .build(),
                headers));
    }
}
