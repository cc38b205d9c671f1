package org.kontor.users.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Somebody without a token who calls the deployed WAR, and whose time passes when it is told to. */
final class Visitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param retryAfter seconds; empty where nothing is said of it */
    record Answer(int status, String retryAfter, String body) {

        /** A member of the JSON, or an empty text. */
        String text(String member) {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject().getString(member, "");
            }
        }
    }

    private final URI server;
    private Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    Visitor(URI server) {
        this.server = server;
        pass(Duration.ZERO);
    }

    void pass(Duration time) {
        now = now.plus(time);
        HttpRequest.Builder set =
                HttpRequest.newBuilder(server.resolve("set-time/" + now)).PUT(BodyPublishers.noBody());
        Answer answer = send(set);
        if (answer.status() != 204) {
            throw new IllegalStateException("set-time -> " + answer);
        }
    }

    Answer register(String email, String password) {
        return post("users/", json("email", email, "password", password, "name", "Ann"), Map.of());
    }

    Answer signIn(String email, String password, Map<String, String> headers) {
        return post("users/login/", json("email", email, "password", password), headers);
    }

    /** From an address that a trusted proxy tells. */
    Answer signInFrom(String address, String email, String password) {
        return signIn(email, password, Map.of("X-Forwarded-For", address));
    }

    Answer refresh(String token) {
        return post("users/token/refresh/", json("refresh_token", token), Map.of());
    }

    Answer post(String path, JsonObject body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** An object out of names and values. */
    static JsonObject json(String... members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < members.length; i += 2) {
            object.add(members[i], members[i + 1]);
        }
        return object.build();
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
