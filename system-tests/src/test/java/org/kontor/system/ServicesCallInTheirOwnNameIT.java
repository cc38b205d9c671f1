package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** A service is known to one other service, may there what it was granted, and is nobody's user. */
@SystemTest
class ServicesCallInTheirOwnNameIT {

    private final StackUnderTest stack;
    private final Api api;

    ServicesCallInTheirOwnNameIT(StackUnderTest stack) {
        this.stack = stack;
        this.api = stack.api();
    }

    @Test
    void tradingPostsANotification() {
        Person ann = Person.register(api, "Ann");

        assertThat(post(token(), ann).status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts/",
                "/trades/",
                "/users/roles/",
                "/users/sessions/",
                "/portfolios/00000000-0000-7000-8000-000000000000/"
            })
    void itsTokenOpensNoOtherService(String path) {
        assertThat(get(path, token()).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notifications/", "/notifications/dead-letters/"})
    void itHasNothingThatIsAUsers(String path) {
        assertThat(get(path, token()).status()).isEqualTo(403);
    }

    @Test
    void noCustomerPostsNotifications() {
        Person ann = Person.register(api, "Ann");

        assertThat(post(ann.token(), ann).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "trading,    wrong, notifications, '',               401, invalid_client",
        "nobody,     ok,    notifications, '',               401, invalid_client",
        "trading,    ok,    portfolio,     '',               400, invalid_target",
        "trading,    ok,    notifications, users:admin,      400, invalid_scope",
        "trading,    ok,    '',            '',               400, invalid_request"
    })
    void whoeverAsksForMoreGetsNothing(
            String service, String secret, String audience, String scope, int status, String error) {
        String proof = secret.equals("ok") ? secret() : secret;
        Answer answer = ask(service, proof, audience, scope);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("error")).isEqualTo(error);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    private Answer post(String token, Person to) {
        JsonObject message = Json.createObjectBuilder()
                .add("user_id", to.id())
                .add("type", "announcement")
                .add("subject", "A word from trading")
                .add("body", "All is well.")
                .build();
        return api.send(api.request("POST", "/notifications/", message, Map.of())
                .setHeader("Authorization", "Bearer " + token));
    }

    private Answer get(String path, String token) {
        return api.send(api.request("GET", path, null, Map.of()).setHeader("Authorization", "Bearer " + token));
    }

    private String token() {
        return ask("trading", secret(), "notifications", "").expect(200).text("access_token");
    }

    private String secret() {
        return api.stack().secret("users", "kontor.client.trading.password");
    }

    private Answer ask(String service, String secret, String audience, String scope) {
        String pair = Base64.getEncoder().encodeToString((service + ":" + secret).getBytes(StandardCharsets.UTF_8));
        String form = "grant_type=client_credentials&audience=" + audience + "&scope=" + scope;
        return api.send(HttpRequest.newBuilder(stack.places().service("users").resolve("/users/service-tokens/"))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
