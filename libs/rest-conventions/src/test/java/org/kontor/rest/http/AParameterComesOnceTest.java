package org.kontor.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R8. */
class AParameterComesOnceTest {

    private final PlainAddress filter = new PlainAddress();

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
        return AddressedRequest.of("trades", Map.of(first, ofFirst, second, ofSecond));
    }
}
