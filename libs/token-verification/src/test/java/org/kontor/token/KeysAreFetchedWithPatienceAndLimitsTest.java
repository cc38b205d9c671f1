package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R6. */
class KeysAreFetchedWithPatienceAndLimitsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
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

        assertThatIOException().isThrownBy(() -> source().fetch()).withMessageContaining("more than 65536 bytes");
    }

    /** A server that is still starting answers late; the next try is one of its own. */
    @Test
    void anAnswerThatStopsHalfWayIsGivenUpAndAskedForAgain() throws Exception {
        CountDownLatch given = new CountDownLatch(1);
        AtomicInteger requests = new AtomicInteger();
        server.createContext("/", exchange -> {
            byte[] bytes = "{\"keys\":[]}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            if (requests.incrementAndGet() == 1) {
                exchange.getResponseBody().write(bytes, 0, 4);
                exchange.getResponseBody().flush();
                awaitQuietly(given);
            } else {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        KeySource source = source();

        assertThatIOException().isThrownBy(source::fetch).isInstanceOf(SocketTimeoutException.class);
        assertThat(source.fetch()).isEqualTo("{\"keys\":[]}");
        given.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
