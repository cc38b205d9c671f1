package org.kontor.rest.problem;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.kontor.rest.correlation.Correlation;

/** Renders a {@link Problem} as {@code application/problem+json}. */
public final class ProblemResponse {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Kept, because {@code Json} searches the class path for it at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ProblemResponse() {}

    public static Response of(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body(problem));
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, problem.challenge());
        }
        Duration retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()));
        }
        return response.build();
    }

    private static String body(Problem problem) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", "/problems/" + problem.code())
                .add("title", problem.title())
                .add("status", problem.status())
                .add("code", problem.code());
        if (problem.detail() != null) {
            json.add("detail", problem.detail());
        }
        if (problem.instance() != null) {
            json.add("instance", problem.instance());
        }
        json.add("correlation_id", Correlation.current());
        problem.members().forEach((name, value) -> json.add(name, json(value)));
        return json.build().toString();
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue given) {
            return given;
        }
        if (value instanceof BigDecimal decimal) {
            return JSON.createValue(decimal.toPlainString());
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            map.forEach((name, member) -> object.add(String.valueOf(name), json(member)));
            return object.build();
        }
        if (value instanceof Collection<?> items) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            items.forEach(item -> array.add(json(item)));
            return array.build();
        }
        return JSON.createValue(value.toString());
    }
}
