package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R6. */
class KeysAreFetchedWithPatienceAndLimitsTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theAnswerIsTakenAsItIs() throws Exception {
        answer(200, "{\"keys\":[]}");

        assertThat(source().fetch()).isEqualTo("{\"keys\":[]}");
    }

    @Test
    void anotherStatusIsNoAnswer() {
        answer(503, "{\"keys\":[]}");

        assertThatIOException().isThrownBy(() -> source().fetch()).withMessageContaining("503");
    }

    @Test
    void anAnswerWithoutEndIsNotReadToIt() {
        answer(200, "{".repeat(70_000));

        assertThatIOException().isThrownBy(() -> source().fetch()).withMessageContaining("65537 bytes");
    }

    @Test
    void aRedirectLeadsNowhere() {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThatIOException().isThrownBy(() -> source().fetch()).withMessageContaining("302");
    }

    private void answer(int status, String body) {
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private KeySource source() {
        return new KeySource(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/.well-known/jwks.json"));
    }
}
