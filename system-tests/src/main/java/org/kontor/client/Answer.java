package org.kontor.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * What a service answered.
 *
 * @param retryAfter seconds after which it may be tried again; empty where nothing is said of it
 */
public record Answer(
        String request, int status, String mediaType, String correlationId, String retryAfter, String body) {

    static Answer of(String request, HttpResponse<String> response) {
        return new Answer(
                request,
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("X-Correlation-Id").orElse(""),
                response.headers().firstValue("Retry-After").orElse(""),
                response.body());
    }

    /** This answer, if it is the one expected; otherwise the unexpected one is the failure. */
    public Answer expect(Integer... statuses) {
        if (!List.of(statuses).contains(status)) {
            throw new IllegalStateException(this + ", expected " + List.of(statuses));
        }
        return this;
    }

    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** A member of the JSON object, or an empty text where it has none. */
    public String text(String member) {
        return json().getString(member, "");
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + body;
    }
}
