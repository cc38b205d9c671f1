package org.kontor.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnAnswerIsReadWholeTest {

    private static final byte[] REQUEST = Requests.get("/markets/AAPL/", "a.b.c");

    private ServerSocket server;
    private Wire wire;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        wire = new Wire(URI.create("http://localhost:" + server.getLocalPort() + "/"));
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        server.close();
    }

    @Test
    void whenItsLengthIsTold() throws IOException {
        answer("HTTP/1.1 201 Created\r\nContent-Length: 5\r\nX: y\r\n\r\n", "hel", "lo");

        Reply reply = wire.send(REQUEST);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).isEqualTo("hello");
    }

    @Test
    void withWhatItsHeadSays() throws IOException {
        answer("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n");

        wire.send(REQUEST);

        assertThat(wire.header("Retry-After")).isEqualTo("7");
        assertThat(wire.header("Location")).isEmpty();
    }

    @Test
    void whenItComesInChunksCutAnywhere() throws IOException {
        answer(
                "HTTP/1.1 200 OK\r\nTransfer-Enc",
                "oding: chunked\r\n\r\n5\r\nhel",
                "lo\r",
                "\n1\r\n!\r\n0\r\n",
                "\r\n");

        assertThat(wire.send(REQUEST).body()).isEqualTo("hello!");
    }

    @Test
    void whenItIsLongerThanTheBuffer() throws IOException {
        String body = "x".repeat(100_000);
        answer("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + body);

        assertThat(wire.send(REQUEST).body()).isEqualTo(body);
    }

    @Test
    void overOneConnectionUntilTheServerEndsIt() throws IOException {
        String last = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nb";
        CompletableFuture<Integer> connections = CompletableFuture.supplyAsync(() -> {
            try (Socket first = server.accept()) {
                write(first, "HTTP/1.1 204 No Content\r\n\r\n");
                write(first, last);
                first.shutdownOutput();
                try (Socket second = server.accept()) {
                    write(second, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                    second.shutdownOutput();
                    return 2;
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(wire.send(REQUEST).status()).isEqualTo(204);
        assertThat(wire.send(REQUEST).body()).isEqualTo("b");
        assertThat(wire.send(REQUEST).status()).isEqualTo(404);
        assertThat(connections.join()).isEqualTo(2);
    }

    @Test
    void orItIsNoAnswer() {
        answer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhal");

        assertThatThrownBy(() -> wire.send(REQUEST))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("closed");
    }

    /** Answers one request, piece by piece, and ends. */
    private void answer(String... pieces) {
        CompletableFuture.runAsync(() -> {
            try (Socket socket = server.accept()) {
                write(socket, pieces);
                socket.shutdownOutput();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void write(Socket socket, String... pieces) throws IOException {
        socket.setTcpNoDelay(true);
        byte[] request = new byte[REQUEST.length];
        int got = socket.getInputStream().readNBytes(request, 0, request.length);
        assertThat(new String(request, 0, got, StandardCharsets.US_ASCII))
                .startsWith("GET /markets/AAPL/ HTTP/1.1\r\n")
                .contains("\r\nAuthorization: Bearer a.b.c\r\n")
                .endsWith("\r\n\r\n");
        for (String piece : pieces) {
            socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
