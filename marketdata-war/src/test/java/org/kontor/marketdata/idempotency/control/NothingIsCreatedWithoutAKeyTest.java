package org.kontor.marketdata.idempotency.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.rest.problem.Problem;

/** R11. */
class NothingIsCreatedWithoutAKeyTest {

    static Stream<String> noKeys() {
        return Stream.of(null, "", "  ", "k".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void whatIsNoKeyIsRefused(String header) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> KeyHeader.required(header));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.code()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void anythingElseIsOne() {
        assertThat(KeyHeader.required("k".repeat(255))).hasSize(255);
    }
}
