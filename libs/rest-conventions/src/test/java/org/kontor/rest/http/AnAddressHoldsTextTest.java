package org.kontor.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R6. */
class AnAddressHoldsTextTest {

    private final PlainAddress filter = new PlainAddress();

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
        return AddressedRequest.of(path, Map.of(parameter, List.of(value)));
    }
}
