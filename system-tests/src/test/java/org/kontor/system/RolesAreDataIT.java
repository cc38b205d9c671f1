package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Administrators say what roles there are, what each may, and who has them; tokens say it from the next one on. */
@SystemTest
class RolesAreDataIT {

    private final Api api;
    private final Person admin;

    RolesAreDataIT(StackUnderTest stack) {
        this.api = stack.api();
        this.admin = Person.administrator(api);
    }

    @Test
    void aNewRoleIsInTheNextToken() {
        Person ann = Person.register(api, "Ann");
        define("auditor", "audit:read", "users:read").expect(200, 201);
        assign(ann, "customer", "auditor").expect(200);

        JsonObject claims = claims(ann.signIn().text("access_token"));

        assertThat(claims.getJsonArray("groups")).hasToString("[\"auditor\",\"customer\"]");
        assertThat(claims.getString("scope")).contains("audit:read").contains("orders:write");

        define("auditor", "users:read").expect(200);
        assertThat(claims(ann.signIn().text("access_token")).getString("scope")).doesNotContain("audit:read");
    }

    @Test
    void nobodyIsAService() {
        Person ann = Person.register(api, "Ann");

        assertThat(assign(ann, "service").status()).isEqualTo(422);
        assertThat(define("service", "users:admin").status()).isEqualTo(422);
    }

    @Test
    void administratorsKeepWhatTheyNeed() {
        assertThat(define("admin", "users:read").text("code")).isEqualTo("admin-needs-users-admin");
    }

    @Test
    void wrongFieldsAreNamed() {
        Answer answer = define("auditor", "everything");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("/permissions");
    }

    private Answer define(String role, String... permissions) {
        JsonObject definition = Json.createObjectBuilder()
                .add("description", "Looks into what was done")
                .add("permissions", Json.createArrayBuilder(List.of(permissions)))
                .build();
        return admin.send("PUT", "/users/roles/" + role + "/", definition, Map.of());
    }

    private Answer assign(Person person, String... roles) {
        JsonObject wanted = Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder(List.of(roles)))
                .build();
        return admin.send("PUT", "/users/" + person.id() + "/roles/", wanted, Map.of());
    }

    private static JsonObject claims(String token) {
        String text = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return Json.createReader(new StringReader(text)).readObject();
    }
}
