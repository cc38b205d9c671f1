package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kontor.bench.load.Percentiles;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * Checks 19 and 20: an address that is registered and one that is not are answered alike, and as fast. Known and
 * unknown take turns, so that whatever else the machine does falls on both; {@code kontor.enumeration.samples=200} is
 * the long version.
 */
@SystemTest
class WhoIsRegisteredCannotBeFoundOutIT {

    private static final int SAMPLES = Integer.getInteger("kontor.enumeration.samples", 60);
    /** Below the number of failures that locks an account. */
    private static final int TRIES_EACH = 3;

    private static final double MILLIS = 10;
    private static final double SHARE = 0.05;
    private static final String PASSWORD = "not the password, " + UUID.randomUUID();

    private static List<String> known;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final StackUnderTest stack;

    WhoIsRegisteredCannotBeFoundOutIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeAll
    static void register(StackUnderTest stack) {
        known = Stream.generate(() -> Person.register(stack.api(), "Known").email())
                .limit(SAMPLES / TRIES_EACH + 1)
                .toList();
    }

    @Test
    void bySigningIn() throws Exception {
        compare("sign in", "/users/login/", email -> "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}");
    }

    @Test
    void byRegistering() throws Exception {
        compare(
                "register",
                "/users/",
                email -> "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\",\"name\":\"Nobody\"}");
    }

    @Test
    void byForgettingThePassword() throws Exception {
        compare("forget", "/users/password/forgot/", email -> "{\"email\":\"" + email + "\"}");
    }

    private void compare(String what, String path, UnaryOperator<String> body) throws Exception {
        List<Seen> ofKnown = new ArrayList<>();
        List<Seen> ofUnknown = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            ofKnown.add(ask(path, body.apply(known.get(i / TRIES_EACH))));
            ofUnknown.add(ask(
                    path, body.apply("unknown-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org")));
        }
        double knownMedian = median(ofKnown);
        double unknownMedian = median(ofUnknown);
        System.out.printf(
                "%s: median of %d known %.1f ms, unknown %.1f ms%n", what, SAMPLES, knownMedian, unknownMedian);
        assertThat(ofKnown.stream().map(Seen::look).distinct()).hasSize(1);
        assertThat(ofUnknown.stream().map(Seen::look).distinct())
                .containsExactly(ofKnown.get(0).look());
        assertThat(Math.abs(knownMedian - unknownMedian))
                .as("difference of the medians, ms")
                .isLessThan(Math.max(MILLIS, SHARE * Math.max(knownMedian, unknownMedian)));
    }

    /**
     * What can be seen of an answer but for what is random: status, names of headers, and of fields and their lengths.
     */
    private record Seen(String look, long nanos) {}

    private Seen ask(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(stack.places().locate(path))
                .setHeader("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        long took = System.nanoTime() - begun;
        Set<String> headers = new TreeSet<>(answer.headers().map().keySet());
        return new Seen(answer.statusCode() + " " + headers + " " + shape(answer.body()), took);
    }

    private static String shape(String body) {
        if (body.isEmpty()) {
            return "";
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject object = reader.readObject();
            StringBuilder shape = new StringBuilder();
            new TreeSet<>(object.keySet())
                    .forEach(name -> shape.append(name)
                            .append(':')
                            .append(
                                    Set.of("id", "email", "created_at", "correlation_id")
                                                    .contains(name)
                                            ? ""
                                            : object.get(name))
                            .append(' '));
            return shape.toString();
        }
    }

    private static double median(List<Seen> answers) {
        return Percentiles.ofNanos(answers.stream().mapToLong(Seen::nanos).toArray())
                .at(0.5);
    }
}
