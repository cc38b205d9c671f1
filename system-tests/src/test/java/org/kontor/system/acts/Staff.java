package org.kontor.system.acts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;

/** Somebody with a role who has done nothing yet. */
public record Staff(Person person) {

    public static Staff with(String role, Api api) {
        Staff staff = new Staff(Person.register(api, role.toUpperCase(Locale.ROOT)));
        staff.become(role, api);
        return staff;
    }

    /** Gives the role back; who has one is counted elsewhere. */
    public void leave(Api api) {
        become("customer", api);
    }

    private void become(String role, Api api) {
        JsonObject roles = Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add(role))
                .build();
        Person.administrator(api)
                .send("PUT", "/users/" + id() + "/roles/", roles, Map.of())
                .expect(200);
    }

    public String id() {
        return person.id();
    }

    /** Sends a request, with a key of its own; a null body is none. */
    Answer send(String method, String path, JsonObject body) {
        return person.send(
                method, path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** An object out of names and values. */
    static JsonObject json(String... members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < members.length; i += 2) {
            object.add(members[i], members[i + 1]);
        }
        return object.build();
    }
}
