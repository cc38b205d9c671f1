package org.kontor.trading.orders.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.rest.problem.Problem;

/** R1: what marketdata quotes can be ordered: a capital first, and then capitals, figures, points and hyphens. */
class SymbolsAreThoseOfMarketdataTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "AAPL", "BRK.B", "BRK-B", "A1", "ABCDEFGHIJKL"})
    void taken(String symbol) {
        assertThat(OrderRequest.parse(order(symbol)).instruction().symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aapl", "-A", ".A", "1A", "A/B", "A B", "A_B", "ABCDEFGHIJKLM"})
    void refused(String symbol) {
        assertThatThrownBy(() -> OrderRequest.parse(order(symbol)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("validation"));
    }

    private static String order(String symbol) {
        return "{\"symbol\":\"" + symbol + "\",\"side\":\"buy\",\"type\":\"market\",\"qty\":\"1\"}";
    }
}
