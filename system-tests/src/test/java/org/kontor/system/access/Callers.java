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
import org.kontor.system.stack.StackUnderTest;

/** One caller of each kind, and what belongs to the owner among them. */
public final class Callers {

    private static final String PASSWORD = "a password of twelve";

    private final Api api;
    private final Belongings belongings;
    private final Tokens tokens;

    private Callers(Api api, Belongings belongings, Tokens tokens) {
        this.api = api;
        this.belongings = belongings;
        this.tokens = tokens;
    }

    public static Callers gather(StackUnderTest stack) {
        Api api = stack.api();
        Person admin = Person.administrator(api);
        Belongings belongings = Belongings.of(Person.register(api, "Owner"));
        Map<String, Person> people = Map.of(
                "OWNER", belongings.owner(),
                "OTHER", Person.register(api, "Other"),
                "SUPPORT", staff(api, admin, "support"),
                "COMPLIANCE", staff(api, admin, "compliance"),
                "OPERATOR", staff(api, admin, "operator"),
                "ADMIN", admin);
        return new Callers(api, belongings, new Tokens(stack, people));
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

    /** What this kind of caller is answered; {@code NONE} has no token. */
    public Answer call(String caller, Rule rule) {
        return api.send(request(caller, rule));
    }

    /** The request of the table, to be sent or changed. */
    public HttpRequest.Builder request(String caller, Rule rule) {
        String body = fill(rule.body());
        HttpRequest.Builder request = api.request(
                rule.method(),
                belongings.fill(rule.path()),
                body.isEmpty() ? null : json(body),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        return caller.equals("NONE")
                ? request
                : request.setHeader("Authorization", "Bearer " + tokens.of(caller, rule.service()));
    }

    /** What belongs to the owner, to look at. */
    public Belongings belongings() {
        return belongings;
    }

    private static String fill(String body) {
        String email = UUID.randomUUID() + "@example.org";
        return body.replace(
                        "{registration}",
                        "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\",\"name\":\"New\"}")
                .replace("{credentials}", "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}");
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
