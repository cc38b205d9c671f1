package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Signing out, in one session or in all; and what a refresh token that turns up again does. */
@SystemTest
class ASessionEndsWhenItsOwnerSaysSoIT {

    private final Api api;
    private Person ann;

    ASessionEndsWhenItsOwnerSaysSoIT(StackUnderTest stack) {
        this.api = stack.api();
    }

    @BeforeEach
    void register() {
        ann = Person.register(api, "Ann");
    }

    @Test
    void signingOutEndsTheSessionOfTheToken() {
        String other = refreshToken(ann.signIn());
        String own = refreshToken(ann.signIn());

        ann.post("/users/logout/", null).expect(204);

        assertThat(refresh(own, "a").status()).isEqualTo(401);
        assertThat(refresh(other, "a").status()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsThemAll() {
        String one = refreshToken(ann.signIn());
        String other = refreshToken(ann.signIn());

        ann.delete("/users/sessions/").expect(204);

        assertThat(refresh(one, "a").status()).isEqualTo(401);
        assertThat(refresh(other, "a").status()).isEqualTo(401);
        assertThat(sessions()).isEmpty();
    }

    @Test
    void oneIsPickedFromTheList() {
        String picked = refreshToken(ann.signIn());
        ann.signIn();
        JsonArray open = sessions();
        assertThat(open).hasSize(2);
        assertThat(open.getJsonObject(0).getBoolean("current")).isTrue();
        assertThat(open.getJsonObject(1).getBoolean("current")).isFalse();
        assertThat(open.getJsonObject(1).getJsonArray("methods").getString(0)).isEqualTo("pwd");
        assertThat(open.getJsonObject(1).getString("user_agent")).contains("Java");
        String address = "/users/sessions/" + open.getJsonObject(1).getString("id") + "/";

        ann.delete(address).expect(204);

        assertThat(refresh(picked, "a").status()).isEqualTo(401);
        assertThat(ann.delete(address).status()).isEqualTo(404);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        ann.signIn();
        String id = sessions().getJsonObject(0).getString("id");
        Person bob = Person.register(api, "Bob");

        assertThat(bob.delete("/users/sessions/" + id + "/").status()).isEqualTo(404);
        assertThat(bob.delete("/users/" + ann.id() + "/sessions/").status()).isEqualTo(403);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void anAdministratorEndsThemAll() {
        String token = refreshToken(ann.signIn());

        Person.administrator(api).delete("/users/" + ann.id() + "/sessions/").expect(204);

        assertThat(refresh(token, "a").status()).isEqualTo(401);
    }

    @Test
    void anAnswerThatGotLostIsAskedForAgain() {
        String first = refreshToken(ann.signIn());
        refresh(first, "phone").expect(200);

        String second = refreshToken(refresh(first, "phone").expect(200));

        assertThat(refresh(second, "phone").status()).isEqualTo(200);
    }

    @Test
    void aCopyOfATokenEndsTheSessionForBoth() {
        String first = refreshToken(ann.signIn());
        String second = refreshToken(refresh(first, "phone").expect(200));

        assertThat(refresh(first, "thief").status()).isEqualTo(401);
        assertThat(refresh(second, "phone").status()).isEqualTo(401);
    }

    @Test
    void aTokenOfTwoStepsAgoEndsTheSessionToo() {
        String first = refreshToken(ann.signIn());
        String second = refreshToken(refresh(first, "phone").expect(200));
        String third = refreshToken(refresh(second, "phone").expect(200));

        assertThat(refresh(first, "phone").status()).isEqualTo(401);
        assertThat(refresh(third, "phone").status()).isEqualTo(401);
    }

    private JsonArray sessions() {
        return ann.get("/users/sessions/").expect(200).json().getJsonArray("items");
    }

    private static String refreshToken(Answer signedIn) {
        return signedIn.text("refresh_token");
    }

    private Answer refresh(String token, String device) {
        return api.send(api.request(
                "POST",
                "/users/token/refresh/",
                Json.createObjectBuilder().add("refresh_token", token).build(),
                Map.of("User-Agent", device)));
    }
}
