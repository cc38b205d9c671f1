package org.kontor.trading.fees.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.entity.FeeBasis;
import org.kontor.trading.fees.entity.FeeKind;
import org.kontor.trading.fees.entity.FeeRate;

/** R1: what can be laid down, and from when on. */
class AFeeIsReadStrictlyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aRateWithACap() {
        FeeRequest request = FeeRequest.parse("""
                {"kind":"taf","side":"sell","basis":"per_share","rate":"0.000195","cap_per_order":"9.79",
                 "effective_from":"2026-11-24","source":"FINRA notice"}""", TODAY);

        assertThat(request.rate())
                .isEqualTo(new FeeRate(
                        FeeKind.TAF,
                        Side.SELL,
                        FeeBasis.PER_SHARE,
                        new BigDecimal("0.000195"),
                        new BigDecimal("9.79"),
                        TODAY));
        assertThat(request.source()).isEqualTo("FINRA notice");
    }

    @Test
    void bothSidesAreNoSide() {
        FeeRequest request = FeeRequest.parse("""
                {"kind":"commission","side":"both","basis":"per_order","rate":"0","effective_from":"2027-01-01",
                 "source":"price list"}""", TODAY);

        assertThat(request.rate().side()).isNull();
        assertThat(request.rate().capPerOrder()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | \"vat\" | not-allowed",
                "kind | null | missing",
                "side | \"short\" | not-allowed",
                "basis | \"per_day\" | not-allowed",
                "rate | \"-1\" | negative",
                "rate | \"0.0000000001\" | too-fine",
                "rate | null | missing",
                "cap_per_order | \"0.001\" | too-fine",
                "effective_from | \"2026-11-23\" | in-the-past",
                "effective_from | \"2026-11-31\" | invalid",
                "effective_from | null | missing",
                "source | null | missing",
                "currency | \"EUR\" | unknown-field"
            })
    void whatIsWrongIsNamed(String field, String value, String code) {
        String right = """
                {"kind":"taf","side":"sell","basis":"per_share","rate":"0.000195","cap_per_order":"9.79",
                 "effective_from":"2026-11-24","source":"FINRA notice"}""";
        String wrong = right.contains("\"" + field + "\"")
                ? right.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":" + value)
                : right.replace("}", ",\"" + field + "\":" + value + "}");

        Problem problem = catchThrowableOfType(Problem.class, () -> FeeRequest.parse(wrong, TODAY));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.members().get("errors").toString())
                .contains("/" + field)
                .contains("code=" + code);
    }
}
