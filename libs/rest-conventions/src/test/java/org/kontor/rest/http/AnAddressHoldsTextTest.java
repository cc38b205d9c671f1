package org.kontor.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R6. */
class AnAddressHoldsTextTest {

    private final TextInAddress filter = new TextInAddress();

    @Test
    void textOfAnyScriptIsTaken() {
        assertThatCode(() -> filter.filter(request("trades/\ud83d\ude80", "symbol", "\u5b57 '--")))
                .doesNotThrowAnyException();
    }

    @Test
    void aControlCharacterInThePathIsNowhere() {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> filter.filter(request("trades/a\0b", "symbol", "A")));
        assertThat(problem.status()).isEqualTo(404);
    }

    @Test
    void aControlCharacterInAParameterIsNamed() {
        Problem problem = catchThrowableOfType(Problem.class, () -> filter.filter(request("trades", "symbol", "\0")));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.members().get("errors").toString()).contains("/symbol", "control-character");
    }

    private static ContainerRequestContext request(String path, String parameter, String value) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.add(parameter, value);
        UriInfo address = answering(
                UriInfo.class,
                Map.of(
                        "getPath", path,
                        "getRequestUri", URI.create("http://localhost/x?y"),
                        "getQueryParameters", parameters));
        return answering(ContainerRequestContext.class, Map.of("getUriInfo", address));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
