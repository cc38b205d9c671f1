package org.kontor.trading.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Requests to the deployed WAR. */
record Http(URI base, HttpClient client) {

    Http(URI base) {
        this(base, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /** @param accept null for anything */
    HttpResponse<String> get(String path, String token, String accept) throws IOException, InterruptedException {
        return client.send(request(path, token, accept), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> getLater(String path, String token) {
        return client.sendAsync(request(path, token, null), BodyHandlers.ofString());
    }

    JsonObject json(String path, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, token, "application/json");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " -> " + answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    HttpRequest request(String path, String token, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (accept != null) {
            request.header("Accept", accept);
        }
        return request.build();
    }
}
