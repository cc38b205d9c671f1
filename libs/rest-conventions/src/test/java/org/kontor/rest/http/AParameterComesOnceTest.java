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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R8. */
class AParameterComesOnceTest {

    private final OnceInAddress filter = new OnceInAddress();

    @Test
    void severalThatComeOnceEachAreTaken() {
        assertThatCode(() -> filter.filter(request("limit", List.of("1"), "symbol", List.of("AAPL"))))
                .doesNotThrowAnyException();
    }

    @Test
    void oneThatComesTwiceIsNamedAlone() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> filter.filter(request("limit", List.of("1"), "symbol", List.of("AAPL", "MSFT"))));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.members().get("errors").toString())
                .contains("/symbol", "repeated")
                .doesNotContain("/limit");
    }

    @Test
    void alsoIfBothSayTheSame() {
        assertThat(catchThrowableOfType(
                        Problem.class,
                        () -> filter.filter(request("limit", List.of("1", "1"), "symbol", List.of("AAPL")))))
                .isNotNull();
    }

    private static ContainerRequestContext request(
            String first, List<String> ofFirst, String second, List<String> ofSecond) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.put(first, ofFirst);
        parameters.put(second, ofSecond);
        UriInfo address = answering(
                UriInfo.class,
                Map.of("getRequestUri", URI.create("http://localhost/x?y"), "getQueryParameters", parameters));
        return answering(ContainerRequestContext.class, Map.of("getUriInfo", address));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
