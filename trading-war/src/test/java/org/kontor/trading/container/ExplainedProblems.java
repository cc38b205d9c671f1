package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/** Looks at problems: whether they have what their codes promise, and a page. */
final class ExplainedProblems {

    private final URI server;
    private final List<String> seen = new ArrayList<>();

    ExplainedProblems(URI server) {
        this.server = server;
    }

    /** The codes that were looked at. */
    List<String> seen() {
        return seen;
    }

    /** {@code []} is a list of anything, {@code [a, b]} one of texts. */
    void isAsExplained(int status, String code, JsonObject problem, Map<String, String> members) {
        SoftAssertions.assertSoftly(all -> {
            all.assertThat(problem.getString("code")).isEqualTo(code);
            all.assertThat(problem.getString("type")).isEqualTo("/problems/" + code);
            all.assertThat(problem.get("status"))
                    .as("a number, as RFC 9457 has it")
                    .isEqualTo(Json.createValue(status));
            members.forEach((name, value) -> all.assertThat(text(problem.get(name), value))
                    .as("%s of %s", name, problem)
                    .isEqualTo(value));
        });
        assertThat(isExplained(code)).as("there is a page for %s", code).isTrue();
        seen.add(code);
    }

    private boolean isExplained(String code) {
        try {
            return new Http(server)
                            .get("problems/" + code + "/", null, "text/html")
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonValue member, String like) {
        if (member instanceof JsonArray list) {
            return like.equals("[]") && !list.isEmpty()
                    ? "[]"
                    : list.getValuesAs(JsonString::getString).stream().collect(Collectors.joining(", ", "[", "]"));
        }
        return member instanceof JsonString words ? words.getString() : String.valueOf(member);
    }
}
