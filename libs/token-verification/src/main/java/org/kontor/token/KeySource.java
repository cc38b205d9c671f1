package org.kontor.token;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Where the platform's public keys are published. */
final class KeySource {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MAX_BYTES = 64 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI address;

    KeySource(URI address) {
        this.address = address;
    }

    /** @throws IOException if there is no answer within 5 s, or one that is no set of keys by its status or length */
    String fetch() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (answer.statusCode() != 200 || bytes.length > MAX_BYTES) {
                throw new IOException("status " + answer.statusCode() + ", " + bytes.length + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
