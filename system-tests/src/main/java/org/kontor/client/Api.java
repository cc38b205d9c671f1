package org.kontor.client;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Calls to the public API. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningStack stack;
    private final HttpClient http;

    public Api(RunningStack stack) {
        this.stack = stack;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    public RunningStack stack() {
        return stack;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(stack.locate(path)).GET());
    }

    public Answer get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    public Answer post(String path, JsonStructure body) {
        return send(request("POST", path, body, Map.of()));
    }

    /** A request to a path of the API; a null body is none. */
    public HttpRequest.Builder request(String method, String path, JsonStructure body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(stack.locate(path));
        headers.forEach(request::setHeader);
        if (body == null) {
            return request.method(method, HttpRequest.BodyPublishers.noBody());
        }
        return request.setHeader("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    /** Sends a request once; throws {@link NoAnswer} when the connection fails or takes too long. */
    public Answer send(HttpRequest.Builder draft) {
        HttpRequest request = draft.timeout(PATIENCE).build();
        String name = request.method() + " " + request.uri();
        try {
            return Answer.of(name, http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new NoAnswer(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(name, e);
        }
    }

    /** Opens a stream of events; an answer other than 200 is a failure. */
    public EventStream stream(HttpRequest.Builder draft) {
        HttpRequest request = draft.setHeader("Accept", "text/event-stream").build();
        String name = request.method() + " " + request.uri();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(name + " -> " + response.statusCode());
            }
            return new EventStream(response.body());
        } catch (IOException e) {
            throw new NoAnswer(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(name, e);
        }
    }
}
