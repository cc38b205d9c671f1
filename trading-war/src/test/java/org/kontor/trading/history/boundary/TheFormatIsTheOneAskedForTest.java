package org.kontor.trading.history.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

class TheFormatIsTheOneAskedForTest {

    private static final MediaType CSV = new MediaType("text", "csv");

    @Test
    void theParameterWins() {
        assertThat(ExportFormat.of("json", List.of(CSV))).isEqualTo(ExportFormat.JSON);
        assertThat(ExportFormat.of("csv", List.of(MediaType.APPLICATION_JSON_TYPE)))
                .isEqualTo(ExportFormat.CSV);
    }

    @Test
    void elseTheFirstThatIsAccepted() {
        assertThat(ExportFormat.of(null, List.of(MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_JSON_TYPE, CSV)))
                .isEqualTo(ExportFormat.JSON);
        assertThat(ExportFormat.of(null, List.of(MediaType.WILDCARD_TYPE))).isEqualTo(ExportFormat.CSV);
    }

    @Test
    void anyOtherIsRefused() {
        assertThatThrownBy(() -> ExportFormat.of("xml", List.of()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("validation");
    }
}
