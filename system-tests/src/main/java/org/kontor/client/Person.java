package org.kontor.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody with a user account, signed in; signs in again before a token ends. */
public final class Person {

    private final Api api;
    private final String email;
    private final String password;
    private String id;
    private String token;
    private Instant renewAt = Instant.MIN;

    private Person(Api api, String email, String password) {
        this.api = api;
        this.email = email;
        this.password = password;
    }

    /** A new customer with an address and a password that nobody else has. */
    public static Person register(Api api, String name) {
        String unique = UUID.randomUUID().toString();
        String email = name.toLowerCase(java.util.Locale.ROOT) + "-" + unique.substring(0, 8) + "@example.org";
        Person person = new Person(api, email, "correct horse " + unique);
        JsonObject registration = Json.createObjectBuilder()
                .add("email", email)
                .add("password", person.password)
                .add("name", name)
                .build();
        person.id = api.post("/users/", registration).expect(201).text("id");
        return person;
    }

    /** The administrator that the stack made at its first start. */
    public static Person administrator(Api api) {
        return new Person(api, "admin@kontor.example", api.stack().secret("users", "kontor.admin.password"));
    }

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }

    /** The one he registered with. */
    public String password() {
        return password;
    }

    /** The same person, signed in already, whose requests take another way into the stack. */
    public synchronized Person through(Api other) {
        Person same = new Person(other, email, password);
        same.id = id;
        same.token = token();
        same.renewAt = renewAt;
        return same;
    }

    /** An access token that is good for some minutes. */
    public synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            signIn();
        }
        return token;
    }

    /** Signs in anew, which also brings roles that were given meanwhile. */
    public synchronized Answer signIn() {
        JsonObject credentials = Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build();
        Answer signedIn = api.post("/users/login/", credentials).expect(200);
        token = signedIn.text("access_token");
        Duration life = Duration.ofSeconds(signedIn.json().getInt("expires_in"));
        renewAt = Instant.now().plus(life.multipliedBy(3).dividedBy(4));
        return signedIn;
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, JsonStructure body) {
        return send("POST", path, body, Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    public Answer send(String method, String path, JsonStructure body, Map<String, String> headers) {
        HttpRequest.Builder request = api.request(method, path, body, headers);
        return api.send(request.setHeader("Authorization", "Bearer " + token()));
    }

    /** Opens a stream of this person's. */
    public EventStream stream(String path, Map<String, String> headers) {
        HttpRequest.Builder request = api.request("GET", path, null, headers);
        return api.stream(request.setHeader("Authorization", "Bearer " + token()));
    }
}
