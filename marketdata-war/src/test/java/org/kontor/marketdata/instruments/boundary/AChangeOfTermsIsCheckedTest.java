package org.kontor.marketdata.instruments.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.marketdata.instruments.entity.TermsChange;
import org.kontor.marketdata.instruments.entity.TickRule;
import org.kontor.rest.problem.Problem;

/** R1.5. */
class AChangeOfTermsIsCheckedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void itHoldsFromTodayUnlessSaid() {
        assertThat(TermsRequest.read("{\"status\":\"inactive\"}", TODAY))
                .isEqualTo(new TermsChange(TODAY, null, null, false));
    }

    @Test
    void allMayChangeOnALaterDay() {
        String body = "{\"tick_size\":\"0.05\",\"fractionable\":false,\"status\":\"tradable\","
                + "\"effective_from\":\"2026-12-01\"}";

        assertThat(TermsRequest.read(body, TODAY))
                .isEqualTo(
                        new TermsChange(LocalDate.of(2026, 12, 1), new TickRule(new BigDecimal("0.05")), false, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | status",
                "{\"effective_from\":\"2026-12-01\"}                         | status",
                "{\"tick_size\":\"0\"}                                       | tick_size",
                "{\"tick_size\":\"2\"}                                       | tick_size",
                "{\"tick_size\":true}                                        | tick_size",
                "{\"fractionable\":\"yes\"}                                  | fractionable",
                "{\"status\":\"halted\"}                                     | status",
                "{\"fractionable\":true,\"effective_from\":\"2026-11-23\"}   | effective_from",
                "{\"fractionable\":true,\"effective_from\":\"now\"}          | effective_from",
                "{\"fractionable\":true,\"round_lot\":\"10\"}                | round_lot"
            })
    void whatIsWrongIsNamed(String body, String field) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> TermsRequest.read(body, TODAY));

        assertThat(refusal.code()).isEqualTo("validation");
        assertThat(refusal.members().get("errors").toString()).contains("pointer=/" + field);
    }
}
