package org.kontor.system.access;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;

/** One caller of each kind, and what belongs to the owner among them. */
public final class Callers {

    private static final String PASSWORD = "a password of twelve";

    private final Api api;
    private final Belongings belongings;
    private final Map<String, Person> people;

    private Callers(Api api, Belongings belongings, Map<String, Person> people) {
        this.api = api;
        this.belongings = belongings;
        this.people = people;
    }

    public static Callers gather(Api api) {
        Person admin = Person.administrator(api);
        Belongings belongings = Belongings.of(Person.register(api, "Owner"));
        return new Callers(
                api,
                belongings,
                Map.of(
                        "OWNER", belongings.owner(),
                        "OTHER", Person.register(api, "Other"),
                        "SUPPORT", staff(api, admin, "support"),
                        "COMPLIANCE", staff(api, admin, "compliance"),
                        "OPERATOR", staff(api, admin, "operator"),
                        "ADMIN", admin));
    }

    private static Person staff(Api api, Person admin, String role) {
        Person person = Person.register(api, role);
        admin.send(
                        "PUT",
                        "/users/" + person.id() + "/roles/",
                        Json.createObjectBuilder()
                                .add("roles", Json.createArrayBuilder().add(role))
                                .build(),
                        Map.of())
                .expect(200);
        return person;
    }

    /** What this kind of caller is answered; {@code FORGED} carries a token whose claims were changed. */
    public Answer call(String caller, Rule rule) {
        String body = fill(rule.body());
        HttpRequest.Builder request = api.request(
                rule.method(),
                belongings.fill(rule.path()),
                body.isEmpty() ? null : json(body),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        if (caller.equals("FORGED")) {
            request.setHeader(
                    "Authorization", "Bearer " + forged(people.get("OWNER").token()));
        } else if (!caller.equals("NONE")) {
            request.setHeader("Authorization", "Bearer " + people.get(caller).token());
        }
        return api.send(request);
    }

    private static String fill(String body) {
        String email = UUID.randomUUID() + "@example.org";
        return body.replace(
                        "{registration}",
                        "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\",\"name\":\"New\"}")
                .replace("{credentials}", "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}");
    }

    /** The signature of another token's claims. */
    private static String forged(String token) {
        String[] parts = token.split("\\.");
        char middle = parts[1].charAt(parts[1].length() / 2);
        String claims = parts[1].substring(0, parts[1].length() / 2)
                + (middle == 'A' ? 'B' : 'A')
                + parts[1].substring(parts[1].length() / 2 + 1);
        return parts[0] + "." + claims + "." + parts[2];
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
