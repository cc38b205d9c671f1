package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** By who reads the mails of the user, once, and everybody else is out. */
@SystemTest
class AForgottenPasswordIsSetAnewIT {

    private static final String SUBJECT = "Set a new password";

    private final Api api;

    AForgottenPasswordIsSetAnewIT(StackUnderTest stack) {
        this.api = stack.api();
    }

    @Test
    void withTheTokenOfTheMailOnce() {
        Person ann = Person.register(api, "Ann");
        String session = ann.signIn().text("refresh_token");
        String password = "a new one " + UUID.randomUUID();
        forgot(ann.email()).expect(202);
        String token = Letters.token(api, ann.email(), SUBJECT, 1);

        assertThat(reset(token, "short").text("code")).isEqualTo("validation");
        assertThat(reset(token, password).status()).isEqualTo(204);

        assertThat(signIn(ann.email(), ann.password()).status()).isEqualTo(401);
        assertThat(signIn(ann.email(), password).status()).isEqualTo(200);
        assertThat(refresh(session).status()).isEqualTo(401);
        assertThat(reset(token, password).text("code")).isEqualTo("invalid-token");
        Letters.awaitOne(api, ann.email(), "Your password was changed");
    }

    @Test
    void whoeverAsksLearnsNothing() {
        Person ann = Person.register(api, "Ann");

        Answer known = forgot(ann.email());
        Answer again = forgot(ann.email());
        Answer unknown = forgot(UUID.randomUUID() + "@example.org");

        assertThat(known.status()).isEqualTo(202).isEqualTo(again.status()).isEqualTo(unknown.status());
        assertThat(known.body()).isEmpty();
        assertThat(again.body()).isEmpty();
        assertThat(unknown.body()).isEmpty();
    }

    private Answer forgot(String email) {
        return api.post(
                "/users/password/forgot/",
                Json.createObjectBuilder().add("email", email).build());
    }

    private Answer reset(String token, String password) {
        return api.post(
                "/users/password/reset/",
                Json.createObjectBuilder()
                        .add("token", token)
                        .add("password", password)
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

    private Answer refresh(String token) {
        return api.post(
                "/users/token/refresh/",
                Json.createObjectBuilder().add("refresh_token", token).build());
    }
}
