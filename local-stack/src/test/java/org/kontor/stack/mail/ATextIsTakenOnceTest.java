package org.kontor.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.stack.home.FreePorts;
import org.kontor.stack.home.StackHome;
import org.kontor.stack.process.RunningPart;

class ATextIsTakenOnceTest {

    private static final String TO = "To=%2B14155550123";
    private static final String TEXT = TO + "&From=Kontor&Body=012345+is+%3Cyour%3E+code%0Aso";

    @TempDir
    static Path directory;

    private static int pagePort;
    private static RunningPart running;

    @BeforeAll
    static void start() throws Exception {
        StackHome home = new StackHome(directory).create();
        pagePort = FreePorts.next();
        Path token = Files.writeString(directory.resolve("token"), "the-token\n");
        MailPart part = new MailPart(home.mail(), FreePorts.next(), pagePort, token, home.marker(MailPart.NAME));
        running = RunningPart.start(part, home.log(MailPart.NAME), home.pidFile(MailPart.NAME));
        running.awaitReady(Duration.ofSeconds(30));
    }

    @AfterAll
    static void stop() throws Exception {
        running.stop();
    }

    @Test
    void underTheSameKeyAndCanBeRead() throws Exception {
        assertThat(post("key-1", "the-token", TEXT)).isEqualTo(201);
        assertThat(post("key-1", "the-token", TEXT)).isEqualTo(200);
        assertThat(post("key-2", "the-token", TO + "&From=Kontor&Body=another")).isEqualTo(201);

        assertThat(get("/texts.json").split("\n"))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text)
                        .contains("\"to\":\"+14155550123\"")
                        .contains("\"from\":\"Kontor\"")
                        .contains("\"body\":\"012345 is <your> code\\u000aso\"")
                        .contains("\"key\":\"key-1\""));
        assertThat(get("/texts")).contains("012345 is &lt;your&gt; code").doesNotContain("<your>");
    }

    @Test
    void onlyFromWhoKnowsTheTokenAndOnlyWhole() throws Exception {
        assertThat(post("key-3", "another", TEXT)).isEqualTo(401);
        assertThat(post("../key", "the-token", TEXT)).isEqualTo(400);
        assertThat(post("key-3", "the-token", TO + "&From=Kontor")).isEqualTo(400);
        assertThat(post("key-3", "the-token", "To=ann&From=Kontor&Body=x")).isEqualTo(400);

        assertThat(get("/texts.json")).doesNotContain("key-3");
    }

    private static int post(String key, String token, String form) throws Exception {
        return send(request("/texts")
                        .header("Idempotency-Key", key)
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofString(form)))
                .statusCode();
    }

    private static String get(String path) throws Exception {
        return send(request(path)).body();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + pagePort + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
