package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kontor.client.Answer;
import org.kontor.system.access.AccessTable;
import org.kontor.system.access.Rule;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/**
 * ASVS 13.4.4: TRACE (RFC 9110, section 9.3.8) would hand a request's headers, its token too, to whoever sees the
 * answer.
 */
@SystemTest
class NoServerEchoesARequestIT {

    static final List<String> SERVERS = Part.SERVERS;

    /** What the server answers without a service. */
    private static final List<String> OF_THE_SERVER = List.of("/health", "/health/ready", "/metrics", "/openapi");

    /** Where nothing is, there is nothing to refuse. */
    private static final List<String> OF_NOBODY = List.of("/", "/nothing/at/all/");

    private final StackUnderTest stack;

    NoServerEchoesARequestIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void traceIsRefusedAtEveryPathOfTheService(String server) {
        List<String> paths = AccessTable.rules().stream()
                .filter(rule -> rule.service().equals(server))
                .map(Rule::path)
                .map(path -> path.replaceAll("\\{[^}]*}", "none"))
                .distinct()
                .toList();
        assertThat(echoesAndOthers(server, paths, 405)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void alsoWhereTheServerItselfAnswers(String server) {
        assertThat(echoesAndOthers(server, OF_THE_SERVER, 403, 405, 501)).isEmpty();
        assertThat(echoesAndOthers(server, OF_NOBODY, 404)).isEmpty();
    }

    private List<String> echoesAndOthers(String server, List<String> paths, Integer... expected) {
        String secret = UUID.randomUUID().toString();
        return paths.stream()
                .map(path -> trace(stack.places().service(server).resolve(path), secret))
                .filter(answer -> !List.of(expected).contains(answer.status())
                        || answer.body().contains(secret))
                .map(Answer::toString)
                .toList();
    }

    private Answer trace(URI address, String secret) {
        return stack.api()
                .send(HttpRequest.newBuilder(address)
                        .setHeader("Authorization", "Bearer " + secret)
                        .setHeader("Cookie", "session=" + secret)
                        .setHeader("X-Secret", secret)
                        .method("TRACE", HttpRequest.BodyPublishers.noBody()));
    }
}
