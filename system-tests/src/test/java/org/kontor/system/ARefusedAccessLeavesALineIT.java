package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kontor.client.Answer;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Callers;
import org.kontor.system.access.Rule;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** ASVS 16.3.2: at every server one line says who was refused what, or why his token was, and nothing of the token. */
@SystemTest
class ARefusedAccessLeavesALineIT {

    static final List<String> SERVERS = Part.SERVERS;

    private static final Duration SOON = Duration.ofSeconds(20);

    private static Callers callers;

    private final StackUnderTest stack;

    ARefusedAccessLeavesALineIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeAll
    static void gather(StackUnderTest stack) {
        callers = Callers.gather(stack);
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aServiceThatMayNotIsNamed(String server) {
        Rule rule = ruleOf(server);
        Answer answer = callers.call("SERVICE", rule).expect(403);

        String name = server.equals("trading") ? "portfolio" : "trading";
        assertThat(lineOf(answer, server)).contains(rule.method() + " /", " 403 by " + name + " [");
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aPersonWhoMayNotIsNamed(String server) {
        Rule rule = AccessTable.rules().stream()
                .filter(each -> each.service().equals(server))
                .filter(each -> each.expected().get("COMPLIANCE") == 403)
                .findFirst()
                .orElseThrow();
        Answer answer = callers.call("COMPLIANCE", rule).expect(403);

        assertThat(lineOf(answer, server)).matches(".* 403 by [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} \\[.*");
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aBadTokenIsExplainedAndNotShown(String server) {
        HttpRequest.Builder request = callers.request("expired", ruleOf(server));
        String token = request.build().headers().firstValue("Authorization").orElseThrow();
        Answer answer = stack.api().send(request).expect(401);

        assertThat(lineOf(answer, server)).contains(" 401: bad token, ").doesNotContain(" 401 by ");
        assertThat(log(server)).noneMatch(line -> line.contains(token.substring(token.lastIndexOf('.') + 1)));
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void whoHasShownNoneIsNotSaidToHaveABadOne(String server) {
        Answer answer = callers.call("NONE", ruleOf(server)).expect(401);

        assertThat(lineOf(answer, server)).contains(" 401 [").doesNotContain("token");
    }

    private static Rule ruleOf(String server) {
        return AccessTable.rules().stream()
                .filter(rule -> rule.service().equals(server))
                .filter(rule -> rule.expected().get("SERVICE") == 403)
                .findFirst()
                .orElseThrow();
    }

    /** The only one with the correlation id of the answer: each request of these has an id of its own. */
    private String lineOf(Answer answer, String server) {
        List<String> lines = await("the line of " + answer)
                .atMost(SOON)
                .until(
                        () -> log(server)
                                .filter(line -> line.contains(answer.correlationId()))
                                .map(ARefusedAccessLeavesALineIT::message)
                                .toList(),
                        found -> !found.isEmpty());
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    /** The lines of the log; there may be several files of it. */
    private Stream<String> log(String server) {
        Path folder = stack.places().home().resolve("servers").resolve(server).resolve("logs");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("messages")).toList().stream()
                    .flatMap(ARefusedAccessLeavesALineIT::lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String message(String entry) {
        try (JsonReader reader = Json.createReader(new StringReader(entry))) {
            return reader.readObject().getString("message");
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
