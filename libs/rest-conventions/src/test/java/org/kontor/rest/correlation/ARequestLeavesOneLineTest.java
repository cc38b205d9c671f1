package org.kontor.rest.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R7. */
class ARequestLeavesOneLineTest {

    private static final Logger REQUESTS = Logger.getLogger("org.kontor.requests");

    private final UUID ann = UUID.randomUUID();
    private final List<String> lines = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        REQUESTS.addHandler(log);
        Correlation.resume("a-correlation");
    }

    @AfterEach
    void leave() {
        REQUESTS.removeHandler(log);
        Correlation.end();
    }

    @Test
    void whoMayNotIsNamed() {
        ContainerRequestContext request = request("GET", "/trades/rules/?symbol=AAPL");
        RequestLine.calledBy(ann, request);

        assertThat(line(request, 403)).isEqualTo("GET /trades/rules/ 403 by " + ann + " [a-correlation]");
    }

    /** Wrong input, what does not fit the books, too many attempts, too much at once. */
    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 413, 415, 422, 423, 429, 503})
    void whateverElseIsRefusedNamesItsSender(int status) {
        ContainerRequestContext request = request("GET", "/trades/");
        RequestLine.calledBy(ann, request);

        assertThat(line(request, status)).isEqualTo("GET /trades/ " + status + " by " + ann + " [a-correlation]");
    }

    @Test
    void whatIsWrongWithATokenIsSaid() {
        ContainerRequestContext request = request("DELETE", "/trades/");
        RequestLine.refusedBecause("bad token, expired", request);

        assertThat(line(request, 401)).isEqualTo("DELETE /trades/ 401: bad token, expired [a-correlation]");
    }

    @Test
    void whatNobodyShowedATokenForNamesNobody() {
        assertThat(line(request("GET", "/accounts/"), 401)).isEqualTo("GET /accounts/ 401 [a-correlation]");
    }

    @Test
    void onlyReadingLeavesNone() {
        answer(request("GET", "/accounts/"), 200);

        assertThat(lines).isEmpty();
        assertThat(line(request("POST", "/trades/"), 201)).startsWith("POST /trades/ 201");
    }

    @Test
    void whateverIsSentItIsOneOfBoundedLength() {
        ContainerRequestContext request = request("GET\r\n{\"loglevel\":\"SEVERE\"}", "/" + "x".repeat(10_000));
        RequestLine.calledBy("a\u001b[31m service\n" + "y".repeat(10_000), request);

        assertThat(line(request, 403)).hasSizeLessThan(400).matches("[ -~]+");
    }

    private String line(ContainerRequestContext request, int status) {
        answer(request, status);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static void answer(ContainerRequestContext request, int status) {
        new CorrelationFilter()
                .filter(
                        request,
                        answering(
                                ContainerResponseContext.class,
                                (method, arguments) -> method.equals("getStatus")
                                        ? status
                                        : new MultivaluedHashMap<String, Object>()));
    }

    private static ContainerRequestContext request(String method, String address) {
        Map<Object, Object> properties = new HashMap<>();
        UriInfo uri = answering(UriInfo.class, (asked, arguments) -> URI.create("http://localhost" + address));
        return answering(ContainerRequestContext.class, (asked, arguments) -> switch (asked) {
            case "getMethod" -> method;
            case "getUriInfo" -> uri;
            case "getProperty" -> properties.get(arguments[0]);
            case "setProperty" -> properties.put(arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(asked);
        });
    }

    private static <T> T answering(Class<T> type, BiFunction<String, Object[], Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName(), arguments)));
    }
}
