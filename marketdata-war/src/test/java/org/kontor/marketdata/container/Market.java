package org.kontor.marketdata.container;

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

/**
 * The API as one caller sees it.
 *
 * @param token null for nobody in particular
 */
record Market(URI server, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    JsonObject get(String path) {
        return json(send("GET", path, null, null));
    }

    JsonObject snapshot(String symbol) {
        return get("markets/" + symbol + "/");
    }

    int seq(String symbol) {
        return snapshot(symbol).getJsonObject("quote").getInt("seq");
    }

    /** With a key that nobody used before. */
    HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, body, UUID.randomUUID().toString());
    }

    HttpResponse<String> send(String method, String path, String body, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
