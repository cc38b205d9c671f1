package org.kontor.system.acts;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.kontor.client.Answer;
import org.kontor.client.Person;

/** What administrators do at users, in an order in which each thing can be done. */
public record UsersDeeds(Staff admin, Person subject, Records records) {

    public List<Deed> all() {
        String path = "/users/" + subject.id() + "/";
        return List.of(
                toUser(
                        "PATCH /users/{id}/",
                        "profile-changed",
                        () -> admin.send("PATCH", path, Staff.json("locale", "de-DE"))),
                toUser(
                        "PUT /users/{id}/roles/",
                        "roles-changed",
                        () -> admin.send("PUT", path + "roles/", roles("customer", "support"))),
                toUser("DELETE /users/{id}/sessions/", "session-ended", this::endTheSession),
                toUser(
                        "POST /users/{id}/deactivation/",
                        "user-deactivated",
                        () -> admin.send("POST", path + "deactivation/", Staff.json())),
                toUser(
                        "POST /users/{id}/reactivation/",
                        "user-reactivated",
                        () -> admin.send("POST", path + "reactivation/", null)),
                toUser(
                        "POST /users/{id}/erasure/",
                        "user-erased",
                        () -> admin.send("POST", path + "erasure/", Staff.json())),
                new Deed(
                        "PUT /users/roles/{name}/",
                        admin.id(),
                        "role-defined",
                        () -> "auditor",
                        () -> admin.send("PUT", "/users/roles/auditor/", auditor()),
                        records.trail("role")),
                new Deed(
                        "POST /users/signing-keys/rotation/",
                        admin.id(),
                        "signing-key-rotated",
                        () -> kid("current"),
                        this::rotate,
                        records.trail("key")),
                withdrawal());
    }

    private Deed toUser(String operation, String act, Supplier<Answer> doing) {
        return new Deed(operation, admin.id(), act, subject::id, doing, records.trail(null));
    }

    private Answer endTheSession() {
        subject.signIn();
        return admin.send("DELETE", "/users/" + subject.id() + "/sessions/", null);
    }

    /** The next key is nobody's yet, so that it disturbs nobody to take it away. */
    private Deed withdrawal() {
        AtomicReference<String> withdrawn = new AtomicReference<>();
        return new Deed(
                "DELETE /users/signing-keys/{kid}/",
                admin.id(),
                "signing-key-withdrawn",
                withdrawn::get,
                () -> {
                    withdrawn.set(kid("next"));
                    return admin.send("DELETE", "/users/signing-keys/" + withdrawn.get() + "/", null);
                },
                records.trail("key"));
    }

    /** The next key must have been known for half a minute. */
    private Answer rotate() {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> admin.send("POST", "/users/signing-keys/rotation/", null), Answer::isOk);
    }

    private String kid(String state) {
        return admin
                .send("GET", "/users/signing-keys/", null)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(key -> key.getString("state").equalsIgnoreCase(state))
                .findFirst()
                .orElseThrow()
                .getString("kid");
    }

    private static JsonObject roles(String... names) {
        return Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder(List.of(names)))
                .build();
    }

    private static JsonObject auditor() {
        return Json.createObjectBuilder()
                .add("description", "Looks into what was done")
                .add("permissions", Json.createArrayBuilder().add("audit:read"))
                .build();
    }
}
