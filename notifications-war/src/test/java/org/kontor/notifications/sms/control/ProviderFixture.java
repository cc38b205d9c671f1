package org.kontor.notifications.sms.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A real HTTP server that takes texts, each key once, and answers some numbers as a provider might. */
final class ProviderFixture implements AutoCloseable {

    /** What was asked. */
    record Request(String key, String authorization, Map<String, String> form) {}

    final List<Request> requests = new CopyOnWriteArrayList<>();
    final Map<String, Request> taken = new LinkedHashMap<>();

    private final HttpServer server;

    ProviderFixture() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/texts", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/texts");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        Request request = new Request(
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                form);
        requests.add(request);
        // the last three digits say how it ends
        int status = Integer.parseInt(form.get("To").substring(form.get("To").length() - 3));
        if (status == 201) {
            taken.putIfAbsent(request.key(), request);
        }
        if (status == 302) {
            exchange.getResponseHeaders().set("Location", url().toString());
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
