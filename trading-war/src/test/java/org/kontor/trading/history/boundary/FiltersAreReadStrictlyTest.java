package org.kontor.trading.history.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.history.entity.TradeFilter;

/** R1, R3. */
class FiltersAreReadStrictlyTest {

    private static final UUID CALLER = UUID.randomUUID();

    private final TradeParameters parameters = new TradeParameters();

    @Test
    void withoutAnyTheCallersWholeHistoryIsMeant() {
        assertThat(parameters.filter(CALLER)).isEqualTo(TradeFilter.of(CALLER));
    }

    @Test
    void aDayIsWhollyInsideAsNewYorkCountsIt() {
        parameters.from = "2026-11-01";
        parameters.to = "2026-11-01";

        TradeFilter filter = parameters.filter(CALLER);

        // the clocks go back on that day: it is 25 hours long
        assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-01T04:00:00Z"));
        assertThat(filter.until()).isEqualTo(Instant.parse("2026-11-02T05:00:00Z"));
    }

    @Test
    void aTimeIsMeantToTheInstant() {
        parameters.from = "2026-11-24T09:30:00-05:00";
        parameters.to = "2026-11-24T14:30:00.000001Z";

        TradeFilter filter = parameters.filter(CALLER);

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-24T14:30:00Z"));
        assertThat(filter.until()).isEqualTo(Instant.parse("2026-11-24T14:30:00.000001Z"));
    }

    @Test
    void allThatIsWrongIsNamed() {
        parameters.userId = "me";
        parameters.symbol = "aapl'--";
        parameters.side = "steal";
        parameters.type = "LIMIT";
        parameters.orderId = "1";
        parameters.clientOrderId = "a\u0000b";
        parameters.from = "2026-02-30";
        parameters.to = "yesterday";

        assertThat(pointers())
                .containsExactly(
                        "/user_id", "/symbol", "/side", "/type", "/order_id", "/client_order_id", "/from", "/to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11", "2026-11-24T14:30:00", "+12026-11-24T14:30:00Z", "-0001-01-01T00:00:00Z"})
    void whatIsNoDayAndNoTimeIsRefused(String text) {
        parameters.from = text;

        assertThat(pointers()).containsExactly("/from");
    }

    @Test
    void timeDoesNotRunBackwards() {
        parameters.from = "2026-11-25";
        parameters.to = "2026-11-24";

        assertThat(pointers()).containsExactly("/from");
    }

    private List<String> pointers() {
        Problem refused = catchThrowableOfType(Problem.class, () -> parameters.filter(CALLER));
        assertThat(refused.code()).isEqualTo("validation");
        return ((List<?>) refused.members().get("errors"))
                .stream()
                        .map(error -> ((Map<?, ?>) error).get("pointer").toString())
                        .toList();
    }
}
