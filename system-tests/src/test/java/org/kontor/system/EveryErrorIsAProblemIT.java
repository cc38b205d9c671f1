package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** Whatever is wrong with a request, the answer is a problem document of RFC 9457 that gives nothing away. */
@SystemTest
class EveryErrorIsAProblemIT {

    private static Person person;

    private final Api api;

    EveryErrorIsAProblemIT(StackUnderTest stack) {
        this.api = stack.api();
    }

    @BeforeAll
    static void register(StackUnderTest stack) {
        person = Person.register(stack.api(), "Clumsy");
    }

    /** The columns are explained in the file. */
    @ParameterizedTest(name = "{0} {1}, {2}, {3}")
    @CsvFileSource(
            resources = "/errors.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '\'',
            ignoreLeadingAndTrailingWhitespace = true)
    void isAnsweredAs(String method, String path, String token, String media, String body, int status, String code) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.stack().locate(path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : content(body));
        if (media != null) {
            request.setHeader("Content-Type", media);
        }
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + (token.equals("own") ? person.token() : token));
        }
        assertProblem(api.send(request), status, code);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/errors-accept.csv")
    void cannotBeAnsweredInAnotherFormat(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.stack().locate(path))
                .setHeader("Accept", "text/html")
                .setHeader("Authorization", "Bearer " + person.token());
        assertProblem(api.send(request.GET()), 406, "not-acceptable");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.mediaType()).as(answer.toString()).startsWith("application/problem+json");
        JsonObject problem = answer.json();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("type")).isEqualTo("/problems/" + code);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("correlation_id")).isEqualTo(answer.correlationId());
        assertThat(answer.body().toLowerCase(Locale.ROOT)).doesNotContain("exception", "org.kontor", "java.", "sql");
    }

    private static HttpRequest.BodyPublisher content(String body) {
        String text = body.equals("LARGE") ? "{\"a\":\"" + "x".repeat(1 << 21) + "\"}" : body;
        return HttpRequest.BodyPublishers.ofString(text);
    }
}
