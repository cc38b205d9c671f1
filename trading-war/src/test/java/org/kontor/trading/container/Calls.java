package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Requests of one caller to the deployed WAR. */
final class Calls {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI deployed;
    private final String token;

    Calls(URI deployed, UUID user, String role) {
        this.deployed = deployed;
        this.token = TradingServer.TOKENS.token(user, role);
    }

    /** The JSON of an answer that has this status. */
    JsonObject expect(int status, String method, String path, String body) {
        return expect(status, method, path, body, UUID.randomUUID().toString());
    }

    JsonObject expect(int status, String method, String path, String body, String key) {
        HttpResponse<String> answer = send(method, path, body, key);
        assertThat(answer.statusCode())
                .as("%s %s %s: %s", method, path, body, answer.body())
                .isEqualTo(status);
        return json(answer);
    }

    /** The JSON of an answer, whatever its status. */
    JsonObject answer(String method, String path, String body) {
        return json(send(method, path, body, UUID.randomUUID().toString()));
    }

    /** The answer as it is. */
    HttpResponse<String> send(String method, String path, String body, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(deployed.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The stable code of a refusal. */
    String refusal(int status, String method, String path, String body) {
        return expect(status, method, path, body).getString("code");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
