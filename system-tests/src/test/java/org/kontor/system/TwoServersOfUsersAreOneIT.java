package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** What one server of users has decided counts at the other from the next request on. */
@SystemTest
class TwoServersOfUsersAreOneIT {

    private final StackUnderTest stack;
    private final Door here;
    private final Door there;

    TwoServersOfUsersAreOneIT(StackUnderTest stack) {
        this.stack = stack;
        List<Door> doors = Door.all(stack);
        this.here = doors.get(0);
        this.there = doors.get(1);
    }

    @Test
    void aTokenOfEitherIsGoodAtEveryServer() {
        Person ann = here.register();
        OneOfEach.awaitKnown(ann);
        List<Api> ways = Stream.of("users", "trading")
                .flatMap(service -> stack.replicas(service).stream())
                .toList();

        for (Door door : List.of(here, there)) {
            String token = door.signIn(ann, ann.password()).expect(200).text("access_token");
            assertThat(ways)
                    .allSatisfy(way -> OneOfEach.OPERATIONS.forEach(
                            (operation, status) -> assertThat(OneOfEach.ask(way, ann, operation, token))
                                    .as(operation)
                                    .isEqualTo(status)));
        }
    }

    @Test
    void aNewPasswordKeepsTheOldOneOut() {
        Person ann = here.register();
        String refreshToken = there.signIn(ann, ann.password()).expect(200).text("refresh_token");
        String password = "a new one " + UUID.randomUUID();

        ann.send(
                        "PUT",
                        "/users/" + ann.id() + "/password/",
                        TwoFactorPerson.fields(Map.of("password", ann.password(), "new_password", password)),
                        Map.of())
                .expect(204);

        assertThat(there.signIn(ann, ann.password()).status()).isEqualTo(401);
        assertThat(there.refresh(refreshToken, "phone").status()).isEqualTo(401);
        assertThat(there.signIn(ann, password).status()).isEqualTo(200);
    }

    @Test
    void aSessionIsEndedFromTheOther() {
        Person ann = here.register();
        Person elsewhere = ann.through(there.way());
        String refreshToken = elsewhere.signIn().text("refresh_token");
        assertThat(sessions(ann)).isEqualTo(sessions(elsewhere)).isEqualTo(2);

        ann.delete("/users/sessions/").expect(204);

        assertThat(there.refresh(refreshToken, "phone").status()).isEqualTo(401);
        assertThat(sessions(elsewhere)).isZero();
    }

    @Test
    void aRoleIsInTheNextToken() {
        Person ann = here.register();
        String refreshToken = there.signIn(ann, ann.password()).expect(200).text("refresh_token");

        Person.administrator(here.way())
                .send("PUT", "/users/" + ann.id() + "/roles/", Bodies.roles("support"), Map.of())
                .expect(200);

        assertThat(groups(there.refresh(refreshToken, "phone").expect(200).text("access_token")))
                .isEqualTo("[\"support\"]");
    }

    @Test
    void whoIsDeactivatedIsOut() {
        Person ann = here.register();
        there.signIn(ann, ann.password()).expect(200);

        ann.post("/users/" + ann.id() + "/deactivation/", TwoFactorPerson.fields(Map.of("password", ann.password())))
                .expect(200);

        assertThat(there.signIn(ann, ann.password()).status()).isEqualTo(401);
    }

    private static int sessions(Person person) {
        return person.get("/users/sessions/")
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }

    private static String groups(String token) {
        String payload = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            JsonObject claims = reader.readObject();
            return claims.getJsonArray("groups").toString();
        }
    }
}
